using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Dates;

/// <summary>The words of <c>dates.tsv</c>, as alternatives of a regular expression over folded text.</summary>
internal static class DateWords
{
    private static readonly List<(string Kind, string Value, string Word)> Rows =
        [.. ExtractionTable.Rows("dates.tsv").SelectMany(row => row.Words.Select(word => (row.Key, row.Second, Folding.Fold(word))))];

    public static IReadOnlyDictionary<string, int> Months { get; } = Rows.Where(row => row.Kind == "month")
        .DistinctBy(row => row.Word)
        .ToDictionary(row => row.Word, row => int.Parse(row.Value, System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static string Month { get; } = Alternatives("month");

    public static string Season { get; } = Alternatives("season");

    public static string Present { get; } = Alternatives("present");

    public static string To { get; } = Alternatives("to");

    public static string Since { get; } = Alternatives("since");

    public static string From { get; } = Alternatives("from");

    public static string Until { get; } = Alternatives("until");

    public static string Expected { get; } = Alternatives("expected");

    public static string After { get; } = Alternatives("after");

    /// <summary>Longest first, so that "marzo" is not read as "mar".</summary>
    private static string Alternatives(string kind) =>
        $"(?:{string.Join('|', Rows.Where(row => row.Kind == kind).Select(row => row.Word).Distinct().OrderByDescending(word => word.Length).Select(Regex.Escape))})";
}
