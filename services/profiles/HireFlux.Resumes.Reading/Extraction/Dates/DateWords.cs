using System.Text.RegularExpressions;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Dates;

/// <summary>The names of the months and the words of <c>dates.tsv</c>, as alternatives of a regular expression over folded text.</summary>
internal static class DateWords
{
    private static readonly List<(string Kind, string Word)> Rows =
        [.. ExtractionTable.Rows("dates.tsv").SelectMany(row => row.Words.Select(word => (row.Key, Folding.Fold(word))))];

    public static IReadOnlyDictionary<string, int> Months { get; } = MonthNames.Folded(Folding.Fold);

    public static string Month { get; } = Alternatives(Months.Keys);

    public static string Season { get; } = Alternatives("season");

    public static string Present { get; } = Alternatives("present");

    public static string To { get; } = Alternatives("to");

    public static string Since { get; } = Alternatives("since");

    public static string From { get; } = Alternatives("from");

    public static string Until { get; } = Alternatives("until");

    public static string Expected { get; } = Alternatives("expected");

    public static string After { get; } = Alternatives("after");

    private static string Alternatives(string kind) => Alternatives(Rows.Where(row => row.Kind == kind).Select(row => row.Word).Distinct());

    /// <summary>Longest first, so that "marzo" is not read as "mar".</summary>
    private static string Alternatives(IEnumerable<string> words) => $"(?:{string.Join('|', words.OrderByDescending(word => word.Length).Select(Regex.Escape))})";
}
