using System.Text.RegularExpressions;

namespace HireFlux.Matching.Ranking.Tests;

/// <summary>Trades that belong together, told by words of titles. Written for these tests by hand: nothing of it comes from the scorer.</summary>
/// <param name="Words">Whole words and phrases, in lower case; an s may follow.</param>
/// <param name="Kin">Names of families whose postings are not strange to these people.</param>
internal sealed record TradeFamily(IReadOnlyList<string> Words, IReadOnlyList<string> Kin)
{
    private static readonly Lazy<IReadOnlyDictionary<string, TradeFamily>> s_all =
        new(() => TestResource.Read<Dictionary<string, TradeFamily>>("families.json"));

    private readonly Regex _words = TitleWords.Of(Words);

    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, TradeFamily> All => s_all.Value;

    /// <summary>Whether a title is of this family.</summary>
    public bool Has(string title) => _words.IsMatch(title);

    /// <summary>Whether a title is of other families and neither of this one nor of its kin.</summary>
    public bool IsStrange(string title) =>
        !Has(title) && !Kin.Any(kin => All[kin].Has(title)) && All.Values.Any(family => family.Has(title));
}
