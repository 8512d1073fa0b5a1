using System.Text.RegularExpressions;

namespace HireFlux.Matching.Ranking.Tests;

/// <summary>Whole words and phrases of a title, in any case; an s may follow.</summary>
internal static class TitleWords
{
    public static Regex Of(IEnumerable<string> words) =>
        new($@"(?<!\w)(?:{string.Join('|', words.Select(Regex.Escape))})s?(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
