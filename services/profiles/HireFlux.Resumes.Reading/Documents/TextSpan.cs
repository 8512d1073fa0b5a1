namespace HireFlux.Resumes.Reading.Documents;

/// <summary>A part of a line between wide gaps.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Left">Left edge in points; 0 for formats without positions.</param>
/// <param name="Right">Right edge in points; 0 for formats without positions.</param>
/// <param name="IsBold">Every letter is bold.</param>
/// <param name="IsItalic">Every letter is italic.</param>
/// <param name="Runs">The parts of the span in one look each, in order: "Senior Engineer" bold and ", Acme" regular are two. Joined they give <paramref name="Text"/>.</param>
public sealed record TextSpan(string Text, double Left, double Right, bool IsBold, bool IsItalic, IReadOnlyList<TextRun> Runs);
