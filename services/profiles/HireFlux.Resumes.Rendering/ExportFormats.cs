namespace HireFlux.Resumes.Rendering;

/// <summary>Media types and file name endings of <see cref="ExportFormat"/>.</summary>
public static class ExportFormats
{
    /// <summary>The media type to serve the document with.</summary>
    public static string MediaType(ExportFormat format) => format switch
    {
        ExportFormat.Pdf => "application/pdf",
        ExportFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ExportFormat.Text => "text/plain; charset=utf-8",
        ExportFormat.JsonResume => "application/json",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>The ending of the file's name, with its dot.</summary>
    public static string Extension(ExportFormat format) => format switch
    {
        ExportFormat.Pdf => ".pdf",
        ExportFormat.Docx => ".docx",
        ExportFormat.Text => ".txt",
        ExportFormat.JsonResume => ".json",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}
