namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Reads whether a number is said exactly, by what stands before it: "up to 40", "más de 40", "~40".</summary>
internal static class BoundReader
{
    private static readonly Dictionary<string, QuantityBound> Phrases = EmbeddedTable.Groups("bounds.tsv")
        .SelectMany(row => row.Forms.Select(form => (Form: Joined(Tokenizer.Read(new FoldedText(form))), Bound: Enum.Parse<QuantityBound>(row.Name))))
        .DistinctBy(pair => pair.Form).ToDictionary(pair => pair.Form, pair => pair.Bound, StringComparer.Ordinal);

    private static readonly int Longest = Phrases.Keys.Max(phrase => phrase.Split(' ').Length);

    /// <summary>The bound that the longest phrase before a token sets.</summary>
    public static QuantityBound Before(IReadOnlyList<Token> tokens, int first)
    {
        for (var length = Math.Min(Longest, first); length > 0; length--)
        {
            if (Phrases.TryGetValue(Joined(tokens.Skip(first - length).Take(length)), out var bound))
            {
                return bound;
            }
        }

        return QuantityBound.Exact;
    }

    private static string Joined(IEnumerable<Token> tokens) => string.Join(' ', tokens.Select(token => token.Lower));
}
