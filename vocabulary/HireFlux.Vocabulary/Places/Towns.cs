using System.Collections.Frozen;

namespace HireFlux.Vocabulary;

/// <summary>Names of towns, many more than <see cref="Places"/> has positions for. Pure and thread-safe.</summary>
public static class Towns
{
    private static readonly FrozenDictionary<string, string[]> s_countries = EmbeddedTable.Rows(EmbeddedTable.Text("towns.tsv"), 2)
        .GroupBy(row => PlaceName.Fold(row[0]), row => EmbeddedTable.Parts(row[1]), StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.SelectMany(countries => countries).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

    /// <summary>The countries that have a town of this name (ISO 3166-1 alpha-2); none where no town is known by it.</summary>
    /// <param name="name">The name and nothing else, in any case, with or without accents.</param>
    public static IReadOnlyList<string> CountriesOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return s_countries.GetValueOrDefault(PlaceName.Fold(name), []);
    }
}
