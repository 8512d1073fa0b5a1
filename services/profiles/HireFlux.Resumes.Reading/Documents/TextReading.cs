namespace HireFlux.Resumes.Reading.Documents;

/// <summary>What came of turning a file into lines: exactly one of the two is there.</summary>
/// <param name="Text">The lines.</param>
/// <param name="Error">Why there are none.</param>
internal readonly record struct TextReading(ResumeText? Text, ReadingError? Error)
{
    public static implicit operator TextReading(ResumeText text) => new(text, null);

    public static implicit operator TextReading(ReadingError error) => new(null, error);
}
