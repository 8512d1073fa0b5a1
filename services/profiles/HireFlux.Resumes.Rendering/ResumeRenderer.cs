using HireFlux.Resumes.JsonResume;
using HireFlux.Resumes.Rendering.Content;
using HireFlux.Resumes.Rendering.Docx;
using HireFlux.Resumes.Rendering.Pdf;
using HireFlux.Resumes.Rendering.PlainText;
using HireFlux.Resumes.Rendering.Templates;

namespace HireFlux.Resumes.Rendering;

/// <summary>
/// Writes resumes as files. The same resume gives the same bytes: no clock, no random ids. Scripts whose letters must be joined or reordered
/// (Arabic, Hebrew, Devanagari, Thai and their like) are not shaped and no font for them is embedded: a PDF shows boxes for them, with the
/// letters themselves in its text; Word documents show them right, because Word brings fonts of its own.
/// </summary>
public static class ResumeRenderer
{
    /// <summary>The file. The template does not matter to plain text and JSON Resume.</summary>
    public static byte[] Render(ResumeData resume, ExportFormat format, ResumeTemplate template)
    {
        ArgumentNullException.ThrowIfNull(resume);
        return format switch
        {
            ExportFormat.Pdf => PdfTypesetter.Write(ResumeOutline.Of(resume), TemplateStyle.Of(template)),
            ExportFormat.Docx => DocxWriter.Write(ResumeOutline.Of(resume), TemplateStyle.Of(template)),
            ExportFormat.Text => PlainTextWriter.Write(ResumeOutline.Of(resume)),
            ExportFormat.JsonResume => JsonResumeWriter.Write(resume),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };
    }
}
