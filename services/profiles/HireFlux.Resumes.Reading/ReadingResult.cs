namespace HireFlux.Resumes.Reading;

/// <summary>What came of reading a file. Serialised with <see cref="ResumeJson"/>.</summary>
/// <param name="Resume">What it says; null when <paramref name="Error"/> is not.</param>
/// <param name="Text">Its text in reading order, a line a line; empty when it could not be read.</param>
/// <param name="MonthsOfExperience">Months of work to the day asked about, jobs held at once counted once; null when no job has dates.</param>
/// <param name="Error">Why it was not read; null when it was.</param>
/// <param name="Warnings">Codes of what may be wrong although it was read, such as <c>two_column_low_confidence</c>.</param>
public sealed record ReadingResult(ResumeData? Resume, string Text, int? MonthsOfExperience, ReadingError? Error, IReadOnlyList<string> Warnings)
{
    /// <summary>A file that was not read.</summary>
    public static ReadingResult Failed(ReadingError error) => new(null, string.Empty, null, error, []);
}
