using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Docx;
using HireFlux.Resumes.Reading.Extraction;
using HireFlux.Resumes.Reading.Pdf;

namespace HireFlux.Resumes.Reading;

/// <summary>Reads resumes. Bounded, but in this process: the service reads what people upload in a process of its own.</summary>
public static class ResumeReader
{
    private const double LowConfidence = 0.5;

    /// <summary>
    /// What a file says, or why it is not read. Throws <see cref="OperationCanceledException"/>, and <see cref="OutOfMemoryException"/>
    /// where the memory is limited; nothing else that a file could cause.
    /// </summary>
    /// <param name="file">A PDF or DOCX, told by its content.</param>
    /// <param name="today">The day that jobs without an end run to.</param>
    /// <param name="cancellationToken">Ends the reading between its steps.</param>
    public static ReadingResult Read(ReadOnlyMemory<byte> file, PartialDate today, CancellationToken cancellationToken)
    {
        var (text, error) = ReadText(file, cancellationToken);
        if (text is null)
        {
            return ReadingResult.Failed(error ?? ReadingError.Corrupt);
        }

        var resume = ResumeExtractor.Extract(text, today);
        cancellationToken.ThrowIfCancellationRequested();
        return new ReadingResult(
            resume,
            text.PlainText,
            resume.Experience.Any(job => job.StartDate is not null) ? ExperienceMonths.Count(resume.Experience, today) : null,
            null,
            text.ColumnConfidence < LowConfidence ? ["two_column_low_confidence"] : []);
    }

    /// <summary>The lines of a file, or why there are none.</summary>
    internal static TextReading ReadText(ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        var inspection = FileInspector.Inspect(file);
        cancellationToken.ThrowIfCancellationRequested();
        return inspection.Kind switch
        {
            FileKind.Pdf => PdfTextReader.Read(file, cancellationToken),
            FileKind.Docx => DocxTextReader.Read(file, ReadingLimits.Default, cancellationToken),
            _ => inspection.Error ?? ReadingError.Unsupported,
        };
    }
}
