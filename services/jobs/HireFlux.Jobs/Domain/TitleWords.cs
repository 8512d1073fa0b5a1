using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Domain;

/// <summary>The words of titles, as the lexicon keeps them and as searches are corrected by them.</summary>
internal static partial class TitleWords
{
    /// <summary>Words of 4 to 40 characters, each once, in lower case: shorter ones are too near to each other to be corrected.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).Distinct()];

    /// <summary>Whether a word may be meant by what was typed: it begins so, or is one slip (in 4 or 5 characters) or two (in more) away.</summary>
    public static bool IsMeantBy(string word, string typed) =>
        word.StartsWith(typed, StringComparison.Ordinal) || Slips(word, typed) <= (typed.Length < 6 ? 1 : 2);

    /// <summary>Letters missing, added, changed, or exchanged with their neighbour (optimal string alignment distance).</summary>
    private static int Slips(string a, string b)
    {
        var distance = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            distance[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            distance[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                distance[i, j] = Math.Min(Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1, distance[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
                }
            }
        }

        return distance[a.Length, b.Length];
    }

    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{Nd}])[\p{L}\p{M}\p{Nd}]{4,40}(?![\p{L}\p{M}\p{Nd}])")]
    private static partial Regex Word();
}
