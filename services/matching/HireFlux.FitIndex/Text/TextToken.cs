namespace HireFlux.FitIndex;

/// <summary>A word of a text.</summary>
/// <param name="Term">Lower case, plural folded.</param>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Length">Its length in the text.</param>
internal readonly record struct TextToken(string Term, int Start, int Length);
