using System.Globalization;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Number words and units.</summary>
internal static class NumberTables
{
    /// <summary>Value of a number word, folded.</summary>
    public static readonly IReadOnlyDictionary<string, decimal> Words = Values("numbers.tsv");

    /// <summary>Keys of the words that are a factor by themselves.</summary>
    public static readonly IReadOnlyDictionary<string, decimal> Factors = Values("factors.tsv").DistinctBy(pair => WordKey.Of(pair.Key)).ToDictionary(pair => WordKey.Of(pair.Key), pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Unit that a word or sign stands for.</summary>
    public static readonly IReadOnlyDictionary<string, string> Units = Forms("units.tsv").ToDictionary(pair => pair.Form, pair => pair.Name, StringComparer.Ordinal);

    /// <summary>The time that something is counted by, of its noun and its adverb: month of "month" and of "monthly".</summary>
    public static readonly IReadOnlyDictionary<string, string> Rates = Forms("rates.tsv").ToDictionary(pair => pair.Form, pair => pair.Name, StringComparer.Ordinal);

    /// <summary>Whether a word is said of size only: it multiplies what is before it.</summary>
    public static bool Multiplies(string word, bool glued) => Words.TryGetValue(word, out var value)
        && (value >= 100 || word is "dozen" or "dozens") && (word.Length > 2 || glued || word is "bn" or "mn" or "mm");

    private static Dictionary<string, decimal> Values(string table) =>
        Forms(table).ToDictionary(pair => pair.Form, pair => decimal.Parse(pair.Name, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static IEnumerable<(string Form, string Name)> Forms(string table) =>
        EmbeddedTable.Groups(table).SelectMany(row => row.Forms.Select(form => (FoldedText.Lower(form), row.Name))).DistinctBy(pair => pair.Item1);
}
