namespace HireFlux.Resumes.Reading.Docx;

/// <summary>A style with what it inherits.</summary>
/// <param name="Run">Looks of its letters.</param>
/// <param name="Paragraph">Looks of its paragraphs.</param>
/// <param name="HeadingLevel">Of the heading it is, or one it is based on, from 1; 0 for none.</param>
internal sealed record Style(RunLook Run, ParagraphLook Paragraph, int HeadingLevel)
{
    public static readonly Style None = new(default, ParagraphLook.None, 0);
}
