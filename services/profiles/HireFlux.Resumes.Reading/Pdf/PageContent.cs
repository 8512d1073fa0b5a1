namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>What is on a page, as far as reading needs it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Glyphs">Level letters, in the order they were drawn.</param>
/// <param name="Turned">Letters that stand on end or upside down, a list for each direction, in a frame of their own.</param>
/// <param name="Shapes">What is drawn besides letters and pictures.</param>
/// <param name="Links">Link annotations.</param>
/// <param name="PictureShare">0 to 1: how much of the page pictures cover.</param>
internal sealed record PageContent(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<Glyph> Glyphs,
    IReadOnlyList<IReadOnlyList<Glyph>> Turned,
    PageShapes Shapes,
    IReadOnlyList<LinkArea> Links,
    double PictureShare);
