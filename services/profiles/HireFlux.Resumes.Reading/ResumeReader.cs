using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Reading;

/// <summary>Reads resumes. Bounded, but in this process: the service reads what people upload in a process of its own.</summary>
public static class ResumeReader
{
    /// <summary>
    /// What a file says, or why it is not read. Throws <see cref="OperationCanceledException"/> and nothing else that the file could cause.
    /// </summary>
    /// <param name="file">A PDF or DOCX, told by its content.</param>
    /// <param name="today">The day that jobs without an end run to.</param>
    /// <param name="cancellationToken">Ends the reading between its steps.</param>
    public static ReadingResult Read(ReadOnlyMemory<byte> file, PartialDate today, CancellationToken cancellationToken)
    {
        var inspection = FileInspector.Inspect(file);
        cancellationToken.ThrowIfCancellationRequested();
        _ = today;
        return ReadingResult.Failed(inspection.Error ?? ReadingError.Unsupported);
    }
}
