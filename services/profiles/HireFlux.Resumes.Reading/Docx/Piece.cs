namespace HireFlux.Resumes.Reading.Docx;

/// <summary>Text of a paragraph in one look, as it stands in the file. A tab and a line feed are pieces of their own.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsBold">Bold.</param>
/// <param name="IsItalic">Italic.</param>
/// <param name="Size">Letter size in points.</param>
/// <param name="Link">The address it carries, or null.</param>
internal sealed record Piece(string Text, bool IsBold, bool IsItalic, double Size, string? Link)
{
    public bool IsTab => Text == "\t";

    public bool IsBreak => Text == "\n";
}
