namespace HireFlux.Resumes.Writing.Truth;

/// <summary>A number with its unit.</summary>
/// <param name="Values">What it can mean: "1.500" is one and a half in some countries and fifteen hundred in others. As many decimals as written.</param>
/// <param name="Unit">A unit of units.tsv, a sign of a currency, the character that counts in scripts without spaces, or nothing.</param>
/// <param name="Bound">Whether it is said exactly, as a floor ("over 40"), as a ceiling ("up to 40", "nearly 40") or as an estimate.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Counts">The word after it, in lower case.</param>
/// <param name="Sign">'+' or '-' where one stands before it.</param>
/// <param name="IsTied">Whether it is part of a range, ratio or power: "25 to 30", "3/2", "4 of 5".</param>
internal sealed record Quantity(IReadOnlyList<decimal> Values, string Unit, QuantityBound Bound, int First, int Last, string Counts, char? Sign = null, bool IsTied = false);
