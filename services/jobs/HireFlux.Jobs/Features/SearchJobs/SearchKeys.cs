using System.Globalization;
using System.Text;

namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>
/// The lexemes by which a posting's facts stand in its search vector, next to the words of its text: one index answers any combination of words
/// and filters, driven by whichever is rarest. The function job_search_keys of the database writes them. No text has a word that begins with "=".
/// </summary>
internal static class SearchKeys
{
    /// <summary>Salaries are indexed by bands whose bounds are powers of the square root of two, and blocks of 4 and 16 of them.</summary>
    private const int BandLevels = 3;
    private const int HighestBand = 63;

    public static string Company(string lowered) => Quote($"=company:{lowered}");

    public static string RemotePolicy(string policy) => Quote($"=remote:{policy}");

    public static string Visa(string stance) => Quote($"=visa:{stance}");

    public static string Country(string code) => Quote($"=country:{code.ToUpperInvariant()}");

    public static string Skill(string name) => Quote($"=skill:{name}");

    /// <param name="word">As the configuration "simple" gives it.</param>
    public static string Place(string word) => Quote($"=place:{word}");

    /// <summary>All bands that a stated salary between the bounds may be in, and at each end one more: the exact bounds are checked in the row.</summary>
    public static string Salary(string currency, string period, int? min, int? max) =>
        Any(Blocks(Math.Max(0, Band(min ?? 1) - 1), max is { } most ? Math.Min(HighestBand, Band(most) + 1) : HighestBand, BandLevels)
            .Select(block => Quote(string.Create(CultureInfo.InvariantCulture, $"=pay{block.Level}:{currency.ToUpperInvariant()}:{period}:{block.Number}"))));

    /// <summary>The slots of time from the first to the last, both included.</summary>
    public static string Times(int first, int last) =>
        Any(Blocks(first, last, TimeSlot.Levels).Select(block => Quote(string.Create(CultureInfo.InvariantCulture, $"=time{block.Level}:{block.Number}"))));

    public static string Any(IEnumerable<string> queries) => $"({string.Join(" | ", queries)})";

    public static string All(IEnumerable<string> queries) => string.Join(" & ", queries);

    /// <summary>The fewest blocks of 1, 4, 16, … that make up a range: each list that the index must read beside the others costs.</summary>
    private static IEnumerable<(int Level, int Number)> Blocks(int first, int last, int levels)
    {
        for (var at = first; at <= last;)
        {
            var level = levels - 1;
            while (level > 0 && ((at & ((1 << (2 * level)) - 1)) != 0 || at + (1 << (2 * level)) - 1 > last))
            {
                level--;
            }

            yield return (level, at >> (2 * level));
            at += 1 << (2 * level);
        }
    }

    private static int Band(int amount) => (int)Math.Floor(2 * Math.Log2(amount));

    /// <summary>One lexeme in the text form of a tsquery.</summary>
    private static string Quote(string lexeme)
    {
        var text = new StringBuilder(lexeme.Length + 2).Append('\'');
        foreach (var character in lexeme)
        {
            text.Append(character is '\'' or '\\' ? $"{character}{character}" : character);
        }

        return text.Append('\'').ToString();
    }
}
