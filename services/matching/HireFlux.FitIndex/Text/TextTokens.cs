namespace HireFlux.FitIndex;

/// <summary>The words of a text that count: no stop words, no bare numbers.</summary>
internal static class TextTokens
{
    /// <summary>A description is shorter; what is longer is cut, to bound the time a hostile text takes.</summary>
    public const int LongestText = 60_000;

    private const int LongestWord = 40;

    /// <summary>The words in the order of the text.</summary>
    public static IEnumerable<TextToken> Read(string text)
    {
        var end = Math.Min(text.Length, LongestText);
        for (var i = 0; i < end; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < end && IsInside(text, i, end))
            {
                i++;
            }

            if (Term(text.AsSpan(start, i - start)) is { } term)
            {
                yield return new TextToken(term, start, i - start);
            }
        }
    }

    /// <summary>The dot of "node.js" and the signs of "c++" and "c#" belong to the word.</summary>
    private static bool IsInside(string text, int i, int end) =>
        char.IsLetterOrDigit(text[i])
        || text[i] is '+' or '#'
        || (text[i] == '.' && i + 1 < end && char.IsLetter(text[i + 1]));

    private static string? Term(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > LongestWord)
        {
            return null;
        }

        Span<char> lower = stackalloc char[LongestWord];
        lower = lower[..word.ToLowerInvariant(lower)];
        if (StopWords.Contains(lower) || !HasLetter(lower))
        {
            return null;
        }

        return Singular(lower).ToString();
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"nurses" is "nurse"; "node.js" is no plural.</summary>
    private static ReadOnlySpan<char> Singular(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !word.Contains('.') ? word[..^1] : word;
}
