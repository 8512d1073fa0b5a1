using System.Text.RegularExpressions;
using HireFlux.Resumes.Dates;

namespace HireFlux.Benchmarks.Resumes.Scoring;

/// <summary>Values of foreign truths in the form of ours.</summary>
internal static partial class TruthText
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Without Markdown and LaTeX marks.</summary>
    public static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : Marks().Replace(Link().Replace(text, "$1"), string.Empty).Trim();

    /// <summary>"2004-06", "2004", "August 2012".</summary>
    public static PartialDate? Date(string? text)
    {
        if (PartialDate.TryParse(text?.Trim(), out var date))
        {
            return date;
        }

        var month = Array.FindIndex(Months, name => text?.StartsWith(name, StringComparison.OrdinalIgnoreCase) ?? false) + 1;
        return Year().Match(text ?? string.Empty) is { Success: true } year ? new PartialDate(int.Parse(year.Value, System.Globalization.CultureInfo.InvariantCulture), month > 0 ? month : null) : null;
    }

    /// <summary>The members of a list in words: "Proficient with Python, C++, and Git; good understanding of Web".</summary>
    public static IEnumerable<string> Members(string list) => Comma().Split(list).Select(part => Lead().Replace(part.Trim(), string.Empty).Trim()).Where(part => part.Length > 0);

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\*+|\$", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?:19|20)\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"[,;]\s+(?![^(]*\))", RegexOptions.CultureInvariant)]
    private static partial Regex Comma();

    [GeneratedRegex(@"^(?:and\s+)?(?:(?:proficient with|(?:good|strong) understanding of|experience with)\s+)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lead();
}
