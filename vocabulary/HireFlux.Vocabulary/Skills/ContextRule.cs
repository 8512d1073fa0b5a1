namespace HireFlux.Vocabulary;

/// <summary>
/// When an ambiguous written form counts. The case and the "never" phrases must hold; of the evidence (a neighbouring skill,
/// a place in a list, a telling word before or after) any one is enough, and none is needed where none is stated.
/// </summary>
internal sealed record ContextRule
{
    /// <summary>Only as written (or all in capitals, from four letters on).</summary>
    public bool ExactCase { get; init; }

    /// <summary>Evidence: an unambiguous skill of the same area stands near.</summary>
    public bool Near { get; init; }

    /// <summary>Evidence: stands as an item between list punctuation.</summary>
    public bool Listed { get; init; }

    /// <summary>Evidence: one of these phrases precedes.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>Evidence: one of these phrases follows.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>Refusal: one of these phrases precedes.</summary>
    public IReadOnlyList<string> NeverAfter { get; init; } = [];

    /// <summary>Refusal: one of these phrases follows.</summary>
    public IReadOnlyList<string> NeverBefore { get; init; } = [];

    /// <summary>Whether evidence is asked for at all.</summary>
    public bool NeedsEvidence => Near || Listed || After.Count > 0 || Before.Count > 0;
}
