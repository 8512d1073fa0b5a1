namespace HireFlux.Resumes.Reading;

/// <summary>What a look at a file shows before it is read.</summary>
/// <param name="Kind">Its format; null when <paramref name="Error"/> is not.</param>
/// <param name="Error">Why it is refused; null when it may be read.</param>
public sealed record FileInspection(FileKind? Kind, ReadingError? Error)
{
    internal static FileInspection Refused(ReadingError error) => new(null, error);
}
