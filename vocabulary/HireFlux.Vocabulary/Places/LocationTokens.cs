namespace HireFlux.Vocabulary;

/// <summary>Cuts a location text into words, keeping what separates them.</summary>
internal static class LocationTokens
{
    public static List<LocationToken> Read(string text)
    {
        var tokens = new List<LocationToken>();
        var gap = LocationGap.Break;
        var i = 0;
        while (i < text.Length)
        {
            if (!IsWord(text[i]) && text[i] != '&')
            {
                gap = Wider(gap, GapAt(text, i));
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (IsWord(text[i]) || IsInner(text, i)))
            {
                i++;
            }

            i = i == start ? i + 1 : i;
            var word = text[start..i];
            tokens.Add(new LocationToken(word, word == "&" ? "and" : PlaceName.Fold(word), gap));
            gap = LocationGap.Space;
        }

        return tokens;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c);

    /// <summary>A dot or apostrophe that belongs to the word: "U.S.", "St. Louis", "O'Fallon".</summary>
    private static bool IsInner(string text, int i) =>
        i > 0 && IsWord(text[i - 1]) && Characters.Unify(text[i]) is '.' or '\'';

    private static LocationGap GapAt(string text, int i) => Characters.Unify(text[i]) switch
    {
        ';' or '|' or '\u2022' or '\u00B7' => LocationGap.Break,
        ' ' => text[i] is '\n' or '\r' ? LocationGap.Break : LocationGap.Space,
        '/' => LocationGap.Slash,
        '-' or '_' => i > 0 && i + 1 < text.Length && IsWord(text[i - 1]) && IsWord(text[i + 1]) ? LocationGap.Hyphen : LocationGap.Mark,
        _ => LocationGap.Mark,
    };

    private static LocationGap Wider(LocationGap a, LocationGap b) => a > b ? a : b;
}
