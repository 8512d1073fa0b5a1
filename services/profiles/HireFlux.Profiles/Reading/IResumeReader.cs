using HireFlux.Resumes.Reading;

namespace HireFlux.Profiles.Reading;

/// <summary>Reads resumes as uploaded, whoever wrote the file and with whatever intent.</summary>
internal interface IResumeReader
{
    /// <summary>
    /// What the file says, or why it cannot be read: a hostile file ends in <see cref="ReadingError.TooComplex"/> at worst. Throws only
    /// <see cref="OperationCanceledException"/>, and what keeps the reading process from starting at all.
    /// </summary>
    Task<ReadingResult> ReadAsync(ReadOnlyMemory<byte> file, CancellationToken cancellationToken);
}
