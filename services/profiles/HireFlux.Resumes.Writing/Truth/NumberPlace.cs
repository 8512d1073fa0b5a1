namespace HireFlux.Resumes.Writing.Truth;

/// <summary>The words around a number.</summary>
/// <param name="Before">Keys of the words right before it, up to another number, a mark or "and".</param>
/// <param name="After">Keys of those right after it, likewise.</param>
/// <param name="All">Keys of all words of the text.</param>
internal sealed record NumberPlace(IReadOnlySet<string> Before, IReadOnlySet<string> After, IReadOnlySet<string> All)
{
    private const int Near = 4;
    private const int SameSide = 8;
    private const int OtherSide = 4;
    private const int ShortestWord = 3;
    private const string Stops = ",.;:!?\n";
    private static readonly HashSet<string> Function = new(
        "a an the and or of in on at by for from to with as than per each our their its que der die das den dem les des del los las por para con von".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Conjunctions = ["and", "or", "but", "while", "und", "et", "y", "e", "och", "og", "en", "i", "и"];

    public static NumberPlace Of(IReadOnlyList<Token> tokens, Quantity number) => new(
        Words(Beside(tokens.Take(number.First).Reverse())).Take(Near).ToHashSet(StringComparer.Ordinal),
        Words(Beside(tokens.Skip(number.Last + 1))).Take(Near).ToHashSet(StringComparer.Ordinal),
        Words(tokens).ToHashSet(StringComparer.Ordinal));

    /// <summary>
    /// How much two places have in common: most where the same words stand on the same side, little where they only stand in the same text.
    /// A skill that is called by a number only (8051) may be named beside any other.
    /// </summary>
    public int Likeness(NumberPlace other) =>
        Before.Sum(word => other.Before.Contains(word) ? SameSide : other.After.Contains(word) ? OtherSide : 0)
        + After.Sum(word => other.After.Contains(word) ? SameSide : other.Before.Contains(word) ? OtherSide : 0)
        + (All.Overlaps(other.All) || other.All.Count == 0 ? 1 : 0);

    private static IEnumerable<Token> Beside(IEnumerable<Token> tokens) => tokens.TakeWhile(token => token.Kind != TokenKind.Number && !Conjunctions.Contains(token.Lower)
        && !(token.Kind == TokenKind.Mark && Stops.Contains(token.Text[0], StringComparison.Ordinal)) && !NumberWords.Begins(token.Lower));

    private static IEnumerable<string> Words(IEnumerable<Token> tokens) => tokens.Where(token => token.Kind == TokenKind.Word && !Function.Contains(token.Lower))
        .SelectMany(token => Scripts.Of(token.Text[0]) switch
        {
            Script.Grammar => [],
            Script.Unspaced => Scripts.Pairs(token.Text),
            _ => token.Lower.Length >= ShortestWord ? [token.Key] : Enumerable.Empty<string>(),
        });
}
