namespace HireFlux.Resumes.Reading.Documents;

/// <summary>Letters in one look.</summary>
/// <param name="Text">The letters, white space between runs included.</param>
/// <param name="IsBold">Bold.</param>
/// <param name="IsItalic">Italic.</param>
/// <param name="FontSize">Letter size in points.</param>
public sealed record TextRun(string Text, bool IsBold, bool IsItalic, double FontSize);
