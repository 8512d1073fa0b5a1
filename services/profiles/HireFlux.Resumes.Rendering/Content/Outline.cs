namespace HireFlux.Resumes.Rendering.Content;

/// <summary>A document as blocks in reading order, before it has a look.</summary>
/// <param name="Title">The document's title.</param>
/// <param name="Author">Whose it is, or null.</param>
/// <param name="Header">Name, headline and ways to reach the person.</param>
/// <param name="Sections">The rest.</param>
internal sealed record Outline(string Title, string? Author, IReadOnlyList<Block> Header, IReadOnlyList<Section> Sections);
