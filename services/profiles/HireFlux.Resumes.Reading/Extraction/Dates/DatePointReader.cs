using System.Globalization;
using System.Text.RegularExpressions;
using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Reading.Extraction.Dates;

/// <summary>Finds single dates in folded text, whatever the order of day, month and year.</summary>
internal static class DatePointReader
{
    private const string Year = @"(?<![\d.,])(?<y>(?:19|20)\d\d)(?!\d)";
    private const string PlainYear = @"(?<y>(?:19|20)\d\d)(?!\d)";
    private const string Month = @"(?<m>1[0-2]|0?[1-9])";
    private const string Day = @"(?<d>3[01]|[12]\d|0?[1-9])";
    private static readonly string Name = $@"(?<!\p{{L}})(?<mn>{DateWords.Month})(?!\p{{L}})\.?";

    private static readonly string[] s_romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    private static readonly Regex Pattern = new(
        string.Join(
            '|',
            [
                // 2018–20, 2018/19: two years, the second short. "2018-03" is a month.
                @"(?<![\d.,/-])(?<y>(?:19|20)\d\d)\s?(?<joint>[-/])\s?'?(?<yy>\d\d)(?![\d%/.:-]\d|\d|%)",
                // 2019年4月, 2019년 4월, and Japanese eras.
                $@"{Year}\s?[年년](?:度)?(?:\s?{Month}\s?[月월])?(?:\s?{Day}\s?[日일])?",
                $@"(?<era>令和|平成|昭和)\s?(?<ey>元|\d{{1,2}})\s?年(?:\s?{Month}\s?月)?",
                // tháng 4/2019, tháng 4 năm 2019, T4/2019.
                $@"(?<!\p{{L}})(?:thang\s|t)\s?{Month}\s?(?:[/.,-]|\s?nam\s)\s?{PlainYear}",
                // 15.03.2019, 03/15/2019.
                $@"(?<![\d.,/])(?<n1>\d{{1,2}})[./-]\s?(?<n2>\d{{1,2}})[./-]\s?{PlainYear}(?:\s?г\.|\s?r\.)?",
                // 2019-03-15, 2019-03, 2019. 03. 15., 2019.03
                $@"(?<![\d.,/-])(?<y>(?:19|20)\d\d)(?:[-/]|\.\s?){Month}(?:(?:[-/]|\.\s?){Day})?(?!\d)(?![-/.]\d)\.?",
                // 03/2019, 03.2019, 3 / 2019
                $@"(?<![\d.,/:]|(?<!(?:19|20)\d\d)-){Month}\s?[./-]\s?{PlainYear}",
                // II.2017, XI/2015: months in Roman numerals, as eastern Europe writes them.
                $@"(?<![\d.,/\p{{L}}])(?<rm>x(?:ii|i)?|ix|iv|v(?:iii|ii|i)?|iii|ii|i)\s?[./]\s?{PlainYear}",
                // 15 March 2019, 15. März 2019, 1er mars 2019, 5 de abril de 2019, March 2019, Mar. '19, Sep-19
                $@"(?:(?<!\d){Day}(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s)?)?{Name}(?:\s(?<d2>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?=\s?,?\s(?:19|20)\d\d))?(?:\s?[,./-]\s?|\s(?:de|del|of|του)\s|\s)?(?:{PlainYear}|'(?<yy2>\d\d)(?!\d)|(?<=[-/.\s])(?<yy2>\d\d)(?![\d%:,.]|\s?(?:st|nd|rd|th)))(?:\s?г\.|\s?р\.)?",
                // 2019. április 15., 2019 March
                $@"{Year}[.,]?\s{Name}(?!,?\s?'?(?:19|20)\d\d)(?:\s{Day}\.)?",
                // Summer 2019, Q3 2019, WS 2019/20
                $@"(?<!\p{{L}}){DateWords.Season}(?!\p{{L}})\.?(?:\s(?:of|de|del))?[\s,]\s?(?:{PlainYear}|'(?<yy2>\d\d)(?!\d))(?:/\d\d(?!\d))?",
                // Of a span within a year: "March – September 2019".
                $@"{Name}(?=\s?(?:(?:-|{DateWords.To}(?!\p{{L}}))\s?)?(?:\d{{1,2}}\.?\s)?{DateWords.Month}(?!\p{{L}})\.?\s?,?(?:\s(?:de|del))?\s?(?:19|20)\d\d)",
                // 03 – 09/2019, 01/20
                $@"(?<![\d.,/:-]){Month}(?=\s?-\s?(?:1[0-2]|0?[1-9])[./](?:19|20)\d\d)",
                // 3/15 to present, 8/09 - 2/15: only where both ends are written so.
                $@"(?<![\d.,/:-]){Month}/(?<yy2>\d\d)(?=\s?(?:-|to)\s?(?:(?:1[0-2]|0?[1-9])/\d\d(?!\d)|{DateWords.Present}(?!\p{{L}})))(?!\d)",
                $@"(?<=(?<![\d.,/:-])(?:1[0-2]|0?[1-9])/\d\d\s?(?:-|to)\s?){Month}/(?<yy2>\d\d)(?![\d/])",
                @"(?<![\d.,/:-])(?<m>1[0-2]|0[1-9])/(?<yy2>\d\d)(?=\s?(?:-|to|bis|a)\s?(?:(?:1[0-2]|0[1-9])/\d\d(?!\d)|\p{L}))(?!\d)",
                @"(?<=(?<![\d.,/:-])(?:1[0-2]|0[1-9])/\d\d\s?(?:-|to|bis|a)\s?)(?<m>1[0-2]|0[1-9])/(?<yy2>\d\d)(?![\d/])",
                // 2019, 2019 г., '19
                $@"(?<![\d$€£¥#+.,:/_@=&]|(?<![12]\d\d)\d-|\p{{L}}-?|[$€£¥]\s)(?<y>(?:19|20)\d\d)(?![\d+%_@]|[.,/:]\d|-\d{{3}}\D|\p{{L}}|\s?(?:users|customers|people|employees|students|hours|patients|members|units|k\b|%))(?:\s?г(?:\.|од(?:а)?)?(?!\p{{L}})|\s?р(?:\.|ок(?:у)?)?(?!\p{{L}}))?",
                @"(?<![\d\p{L}])'(?<yy2>\d\d)(?![\d\p{L}])",
            ]),
        RegexOptions.CultureInvariant | RegexOptions.Compiled,
        Regex.InfiniteMatchTimeout);

    /// <summary>The dates of a folded text, left to right.</summary>
    /// <param name="folded">Folded text.</param>
    /// <param name="original">The text as it was, of the same length: the kind of dash tells "2011–12" from "2011-12".</param>
    /// <param name="lastYear">No date lies after this year.</param>
    public static List<DatePoint> Find(string folded, string original, int lastYear)
    {
        var points = new List<DatePoint>();
        for (var match = Pattern.Match(folded); match.Success; match = match.NextMatch())
        {
            if (Read(match, original) is { } point && (point.Date.Year == 0 || IsLifetime(point.Date, lastYear)) && (point.To is not { } to || IsLifetime(to, lastYear)))
            {
                points.Add(point);
            }
        }

        return points;
    }

    private static bool IsLifetime(PartialDate date, int lastYear) => date.Year >= 1940 && date.Year <= lastYear;

    private static DatePoint? Read(Match match, string original)
    {
        if (YearOf(match) is not { } year)
        {
            return null;
        }

        DatePoint Point(int? month, int? day, PartialDate? to = null) => new(match.Index, match.Length, Valid(year, month, day), to);
        if (match.Groups["yy"].Success)
        {
            return Short(match, original[match.Groups["joint"].Index], year, Number(match, "yy")!.Value, Point);
        }

        if (match.Groups["n1"].Success)
        {
            var (first, second) = (Number(match, "n1")!.Value, Number(match, "n2")!.Value);
            return second <= 12 ? Point(second, first) : first <= 12 ? Point(first, second) : Point(null, null);
        }

        var month = match.Groups["mn"] is { Success: true } name ? DateWords.Months[name.Value]
            : match.Groups["rm"] is { Success: true } roman ? Array.IndexOf(s_romans, roman.Value) + 1 : Number(match, "m");
        return Point(month, Number(match, "d") ?? Number(match, "d2"));
    }

    /// <summary>"2018-20" and "2018/19" are two years, "2018-03" is a month; "2011/12" is a school year.</summary>
    private static DatePoint Short(Match match, char joint, int year, int second, Func<int?, int?, PartialDate?, DatePoint> point)
    {
        var isNextYear = second == (year + 1) % 100;
        var isMonth = second is >= 1 and <= 12 && !(joint == '/' && isNextYear) && !(joint is '–' or '—' && second > year % 100) && !match.Value.Contains(' ', StringComparison.Ordinal);
        var later = (year / 100 * 100) + second;
        later += later < year ? 100 : 0;
        return isMonth ? point(second, null, null) : later - year <= 50 ? point(null, null, new PartialDate(later)) : point(null, null, null);
    }

    private static int? YearOf(Match match)
    {
        if (match.Groups["era"] is { Success: true } era)
        {
            var start = era.Value switch { "令和" => 2018, "平成" => 1988, _ => 1925 };
            return start + (match.Groups["ey"].Value == "元" ? 1 : Number(match, "ey"));
        }

        return Number(match, "y") ?? (Number(match, "yy2") is { } two ? two + (two > 60 ? 1900 : 2000) : 0);
    }

    private static PartialDate Valid(int year, int? month, int? day) => month is not (>= 1 and <= 12) ? new PartialDate(year)
        : day is not { } d || year == 0 || d > DateTime.DaysInMonth(year, month.Value) || d < 1 ? new PartialDate(year, month)
        : new PartialDate(year, month, day);

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
