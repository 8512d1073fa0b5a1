using HireFlux.Resumes.Rendering.Content;
using HireFlux.Resumes.Rendering.Docx;
using HireFlux.Resumes.Rendering.Pdf;
using HireFlux.Resumes.Rendering.PlainText;
using HireFlux.Resumes.Rendering.Templates;

namespace HireFlux.Resumes.Rendering;

/// <summary>Writes cover letters as files, in the look of the resume they go with. The same letter gives the same bytes.</summary>
public static class LetterRenderer
{
    /// <summary>The file: PDF, Word or plain text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A letter as JSON Resume.</exception>
    public static byte[] Render(LetterContent letter, ExportFormat format, ResumeTemplate template)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return format switch
        {
            ExportFormat.Pdf => PdfTypesetter.Write(LetterOutline.Of(letter), TemplateStyle.OfLetter(template)),
            ExportFormat.Docx => DocxWriter.Write(LetterOutline.Of(letter), TemplateStyle.OfLetter(template)),
            ExportFormat.Text => PlainTextWriter.Write(LetterOutline.Of(letter)),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };
    }
}
