namespace HireFlux.Vocabulary;

/// <summary>Finds the names of places among the words of a location text, the longest first.</summary>
internal static class LocationMentions
{
    private static readonly HashSet<string> Connectors = Set("or and und oder et ou y o plus");
    private static readonly HashSet<string> Exclusions = Set("excluding except excl exclude excludes outside excepting");
    private static readonly HashSet<string> TimeWords = Set("timezone timezones tz hours timezones");
    private static readonly HashSet<string> ClockNames = Set("eastern pacific central mountain est pst cst mst et pt business working core");

    public static List<LocationMention> Read(IReadOnlyList<LocationToken> tokens, Gazetteer gazetteer)
    {
        var mentions = new List<LocationMention>();
        var segments = Segments(tokens);
        var excluded = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i > 0 && tokens[i].Gap == LocationGap.Break)
            {
                excluded = false;
            }

            var (meanings, count) = Longest(tokens, i, gazetteer);
            if (meanings is null)
            {
                excluded |= Exclusions.Contains(tokens[i].Folded)
                    || (tokens[i].Folded == "not" && i + 1 < tokens.Count && tokens[i + 1].Folded is "in" or "available" or "from");
                continue;
            }

            if (!IsClock(tokens, i + count))
            {
                mentions.Add(new LocationMention(meanings, i, count, segments[i], excluded));
            }

            i += count - 1;
        }

        return mentions;
    }

    /// <summary>The number of the location each token belongs to; a connector or a slash starts another.</summary>
    public static int[] Segments(IReadOnlyList<LocationToken> tokens)
    {
        var segments = new int[tokens.Count];
        var current = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var starts = i > 0 && (tokens[i].Gap >= LocationGap.Slash || Connectors.Contains(tokens[i].Folded));
            segments[i] = current += starts ? 1 : 0;
        }

        return segments;
    }

    private static (PlaceMeanings? Meanings, int Count) Longest(IReadOnlyList<LocationToken> tokens, int first, Gazetteer gazetteer)
    {
        var reach = 1;
        while (reach < Gazetteer.MaxWords && first + reach < tokens.Count && tokens[first + reach].Gap <= LocationGap.Hyphen)
        {
            reach++;
        }

        for (var count = reach; count > 1; count--)
        {
            if (gazetteer.ByName(string.Join(' ', tokens.Skip(first).Take(count).Select(token => token.Folded))) is { } found)
            {
                return (found, count);
            }
        }

        return (Single(tokens, first, gazetteer), 1);
    }

    private static PlaceMeanings? Single(IReadOnlyList<LocationToken> tokens, int i, Gazetteer gazetteer)
    {
        var token = tokens[i];
        var letters = token.Text.Replace(".", "", StringComparison.Ordinal);
        var isCode = letters.Length is 2 or 3 && letters.All(char.IsAsciiLetterUpper);
        if (isCode && gazetteer.ByCode(letters) is { } code && (letters == "US" || StandsApart(tokens, i)))
        {
            return code;
        }

        // "us" and "la" are words; such names count in capitals only.
        return letters.Length <= 2 && char.IsAscii(letters[0]) && !isCode && token.Folded is not ("uk" or "eu") ? null : gazetteer.ByName(token.Folded);
    }

    /// <summary>"Berlin, DE", "Austin TX", "US-CA": a code is set off from other words, or it is just a word in capitals.</summary>
    private static bool StandsApart(IReadOnlyList<LocationToken> tokens, int i)
    {
        var endsApart = i + 1 == tokens.Count || tokens[i + 1].Gap != LocationGap.Space || char.IsDigit(tokens[i + 1].Text[0])
            || Connectors.Contains(tokens[i + 1].Folded) || RemoteReader.IsMarker(tokens[i + 1].Folded) || tokens[i + 1].Folded == "only";
        return endsApart && (tokens[i].Gap != LocationGap.Space || (i > 0 && (char.IsAsciiLetterUpper(tokens[i - 1].Text[0]) || Connectors.Contains(tokens[i - 1].Folded))));
    }

    /// <summary>"US time zones", "US Eastern hours" tell the clock, not the country.</summary>
    private static bool IsClock(IReadOnlyList<LocationToken> tokens, int next)
    {
        while (next < tokens.Count && ClockNames.Contains(tokens[next].Folded) && tokens[next].Gap <= LocationGap.Hyphen)
        {
            next++;
        }

        return next < tokens.Count && tokens[next].Gap <= LocationGap.Hyphen
            && (TimeWords.Contains(tokens[next].Folded) || (tokens[next].Folded == "time" && !(next + 1 < tokens.Count && tokens[next + 1].Folded == "job")));
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
