using System.Globalization;
using System.Text.RegularExpressions;
using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Finds dates in a folded text: 2019, 2019-03, 03/2019, 12.03.2019, Mar 2019, '19, 2019年3月.</summary>
internal static class DateReader
{
    private static readonly IReadOnlyDictionary<string, int> Months = MonthNames.Folded(FoldedText.Lower);

    private static readonly Regex Dates = new(
        @"(?<![\w.,$€£¥])(?:(?<y>\d{4})年(?:(?<m>\d{1,2})月(?:(?<d>\d{1,2})日)?)?|(?<y>\d{4})[-.](?<m>\d{2})(?:[-.](?<d>\d{2}))?(?!\d)|(?<m>\d{1,2})[/.-](?<m2>\d{1,2})[/.-](?<y>\d{4})(?!\d)|(?<m>\d{1,2})[/.](?<y>\d{4})(?!\d)|(?:(?<d>\d{1,2})(?:st|nd|rd|th|\.)? (?:of |de )?)?(?<name>NAMES)\.?,?(?: (?<d>\d{1,2})(?:st|nd|rd|th)?,)?(?: of| de)? ?(?:(?<y>(?:19|20)\d\d)|'(?<yy>\d\d))(?!\d)|'(?<yy>\d\d)(?![\w'])|(?<y>(?:19|20)\d\d)(?!\d|[.,]\d|\+| ?(?:%|percent|x\b|k\b)))".Replace("NAMES", string.Join('|', Months.Keys.OrderByDescending(name => name.Length)), StringComparison.Ordinal),
        RegexOptions.CultureInvariant);

    public static IReadOnlyList<DateMention> Read(string folded)
    {
        var text = folded.ToLowerInvariant();
        var found = new List<DateMention>();
        foreach (Match match in Dates.Matches(text))
        {
            if (Mention(match) is { } mention)
            {
                found.Add(mention);
            }
        }

        return found;
    }

    private static DateMention? Mention(Match match)
    {
        var year = Number(match, "y") ?? (Number(match, "yy") is { } two ? two + (two < 50 ? 2000 : 1900) : 0);
        var (first, second) = (match.Groups["name"] is { Success: true } name ? Months[name.Value] : Number(match, "m"), Number(match, "m2"));
        (int? Month, int? Day)[] readings = [(first, second ?? Number(match, "d")), (second, first)];
        var days = readings.Where(reading => reading.Month is >= 1 and <= 12).Select(reading => (reading.Month!.Value, reading.Day)).Distinct().ToList();
        return year is < 1930 or > 2060
            ? null
            : new DateMention(year, days, match.Index, match.Index + match.Length);
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found && int.TryParse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
