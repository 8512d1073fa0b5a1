namespace HireFlux.Resumes.Writing.Truth;

/// <summary>A number with its unit.</summary>
/// <param name="Values">What it can mean: "1.500" is one and a half in some countries and fifteen hundred in others.</param>
/// <param name="Unit">A unit of units.tsv, or nothing.</param>
/// <param name="Bound">Whether it is said exactly, as a floor ("over 40") or as a ceiling ("up to 40", "nearly 40").</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Counts">The word after it, in lower case.</param>
internal sealed record Quantity(IReadOnlyList<decimal> Values, string Unit, QuantityBound Bound, int First, int Last, string Counts);
