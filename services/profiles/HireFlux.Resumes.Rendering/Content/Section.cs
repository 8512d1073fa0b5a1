namespace HireFlux.Resumes.Rendering.Content;

/// <summary>A heading and what stands under it.</summary>
/// <param name="Heading">The heading; empty for none.</param>
/// <param name="Blocks">What stands under it.</param>
/// <param name="Aside">The same for a narrow column beside the rest; null when it may not stand there.</param>
internal sealed record Section(string Heading, IReadOnlyList<Block> Blocks, IReadOnlyList<Block>? Aside = null)
{
    /// <summary>The section as it stands in the narrow column.</summary>
    public Section Narrow => this with { Blocks = Aside ?? Blocks };
}
