namespace HireFlux.Vocabulary;

/// <summary>A name of a place in a location text: tokens [First, First + Count).</summary>
/// <param name="Meanings">What it can stand for.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Number of its tokens.</param>
/// <param name="Segment">The location of the list it belongs to.</param>
/// <param name="IsExcluded">It follows "except" or the like.</param>
internal sealed record LocationMention(PlaceMeanings Meanings, int First, int Count, int Segment, bool IsExcluded);
