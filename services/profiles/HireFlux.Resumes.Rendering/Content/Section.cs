namespace HireFlux.Resumes.Rendering.Content;

/// <summary>A heading and what stands under it.</summary>
/// <param name="Heading">The heading; empty for none.</param>
/// <param name="Blocks">What stands under it.</param>
/// <param name="IsAside">Short lines that may stand in a narrow column beside the rest.</param>
internal sealed record Section(string Heading, IReadOnlyList<Block> Blocks, bool IsAside = false);
