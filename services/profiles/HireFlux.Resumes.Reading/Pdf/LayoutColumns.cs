namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Two columns beside one another, in reading order.</summary>
/// <param name="Left">The left one.</param>
/// <param name="Right">The right one.</param>
/// <param name="Gutter">The middle of the white between them, in points from the page's left edge.</param>
/// <param name="RightFirst">The right one is read first: it bears the person's name.</param>
internal sealed record LayoutColumns(LayoutNode Left, LayoutNode Right, double Gutter, bool RightFirst) : LayoutNode;
