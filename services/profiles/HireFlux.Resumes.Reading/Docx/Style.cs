namespace HireFlux.Resumes.Reading.Docx;

/// <summary>A style with what it inherits.</summary>
/// <param name="Run">Looks of its letters.</param>
/// <param name="Paragraph">Looks of its paragraphs.</param>
/// <param name="IsHeading">It or one it is based on is a heading.</param>
internal sealed record Style(RunLook Run, ParagraphLook Paragraph, bool IsHeading)
{
    public static readonly Style None = new(default, ParagraphLook.None, false);
}
