namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Adds up number words that follow each other: "two hundred and five", "sixty-one", "treinta y cinco".</summary>
internal static class NumberWords
{
    private const int Ten = 10;
    private const int Hundred = 100;
    private const int Thousand = 1000;
    private static readonly HashSet<string> BeforeOnes = ["-", "y", "e", "et", "und", "og", "och", "i"];

    /// <summary>Whether a word begins a number: "one" may be an article, and words of two letters are too often another.</summary>
    public static bool Begins(string lower) => lower.Length > 2 && NumberTables.Words.TryGetValue(lower, out var value) && value > 1;

    /// <summary>Whether a word says that there are several of a size: "hundreds", "dozens".</summary>
    public static bool IsSeveral(string lower) => lower.EndsWith('s') && NumberTables.Multiplies(lower, glued: false);

    /// <summary>The sum from a place on, and where its last word is.</summary>
    public static (decimal Value, int Last) Read(IReadOnlyList<Token> tokens, int first)
    {
        var (sum, part, last) = (0m, 0m, first);
        for (var at = first; at < tokens.Count; at++)
        {
            var lower = tokens[at].Lower;
            if (at > first && ((lower == "and" && part >= Hundred) || BeforeOnes.Contains(lower)))
            {
                continue;
            }

            if (tokens[at].Kind != TokenKind.Word || !NumberTables.Words.TryGetValue(lower, out var value) || (lower.Length <= 2 && value > 1) || (at > first && !Follows(value, IsSize(lower, value), part, tokens[at - 1].Lower)))
            {
                break;
            }

            last = at;
            (sum, part) = value >= Thousand ? (sum + (Math.Max(part, 1) * value), 0) : IsSize(lower, value) ? (sum, Math.Max(part, 1) * value) : (sum, part + value);
        }

        return (sum + part, last);
    }

    /// <summary>A size multiplies what is before it; tens follow hundreds, ones follow tens or hundreds. "Twenty twenty" is two numbers.</summary>
    private static bool Follows(decimal value, bool isSize, decimal part, string before) => part == 0
        || (isSize ? !BeforeOnes.Contains(before)
            : value < Ten ? part % Ten == 0 && part % Hundred != Ten
            : part % Hundred == 0 && !BeforeOnes.Contains(before));

    private static bool IsSize(string lower, decimal value) => value >= Hundred || lower is "dozen" or "dozens";
}
