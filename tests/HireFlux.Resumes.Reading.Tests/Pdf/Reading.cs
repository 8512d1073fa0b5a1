using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Pdf;

namespace HireFlux.Resumes.Reading.Tests.Pdf;

/// <summary>Reads PDFs in tests.</summary>
internal static class Reading
{
    public static ResumeText Text(this PdfSketch sketch)
    {
        var reading = PdfTextReader.Read(sketch.Build(), CancellationToken.None);
        Assert.Null(reading.Error);
        return Assert.IsType<ResumeText>(reading.Text);
    }

    /// <summary>The lines, spans parted by " | ", bullets as "* ".</summary>
    public static string[] Lines(this PdfSketch sketch) =>
        [.. sketch.Text().Lines.Select(line => (line.IsBullet ? "* " : string.Empty) + string.Join(" | ", line.Spans.Select(span => span.Text)))];

    public static ReadingError? Error(byte[] file) => PdfTextReader.Read(file, CancellationToken.None).Error;
}
