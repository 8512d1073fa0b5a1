using System.Text.RegularExpressions;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Dates;

/// <summary>Finds dates and spans of time in a line, in the forms and languages of <c>dates.tsv</c>.</summary>
internal sealed class DateReader
{
    private const int MaxLength = 2_000;

    /// <summary>Nobody's degree is expected later than this many years from now.</summary>
    private const int YearsAhead = 8;

    // The length of a line bounds the work. A limit in seconds would lose dates on a busy machine; a whole file has one (see ADR 9).
    private static readonly TimeSpan Limit = Regex.InfiniteMatchTimeout;
    private static readonly Regex Joint = Whole($@"\s?(?:(?<!\d\d:)[-~>→]{{1,3}}|{DateWords.To}(?!\p{{L}}))\s?");
    private static readonly Regex ToPresent = Starting($@"\s?[,(]?\s?(?:(?:[-~/→]|{DateWords.To}(?!\p{{L}}))\s?(?:(?:the|la|le|o|el|al|ce)\s)?)*(?<p>{DateWords.Present})(?!\p{{L}})\)?");
    private static readonly Regex Open = Starting(@"\s?[-~](?=\s*(?:$|\t|[,;|(/]))");
    private static readonly Regex AfterWords = Starting($@"\s?{DateWords.After}(?!\p{{L}})(?!\s?\d)");
    private static readonly Regex AheadWords = Starting($@"\s?\(?{DateWords.Expected}\)?(?!\p{{L}})");
    private static readonly Regex SinceWords = Ending($@"(?<!\p{{L}}){DateWords.Since}\s?:?\s?(?:de\s|el\s|le\s|the\s)?");
    private static readonly Regex FromWords = Ending($@"(?<!\p{{L}}){DateWords.From}\s");
    private static readonly Regex UntilWords = Ending($@"(?<!\p{{L}}){DateWords.Until}\s");
    private static readonly Regex AheadBefore = Ending($@"(?<!\p{{L}}){DateWords.Expected}\s?:?\s?(?:in\s|by\s|for\s)?");
    private static readonly Regex OpenBefore = Ending(@"^\s*-\s?");

    private readonly int _lastYear;

    public DateReader(PartialDate today) => _lastYear = today.Year + YearsAhead;

    /// <summary>The dates of a text, left to right, without overlaps; at most those of its first 2,000 characters.</summary>
    public IReadOnlyList<DateMatch> Find(string text)
    {
        if (text.Length < 2 || !text.Any(char.IsAsciiDigit) && !text.Any(c => c is >= '\uFF10' and <= '\uFF19' or '元'))
        {
            return [];
        }

        var original = text.Length > MaxLength ? text[..MaxLength] : text;
        var folded = Folding.Fold(original);
        return Spans(folded, DatePointReader.Find(folded, original, _lastYear));
    }

    private static List<DateMatch> Spans(string folded, List<DatePoint> points)
    {
        var matches = new List<DateMatch>();
        for (var i = 0; i < points.Count; i++)
        {
            var (first, next) = (points[i], i + 1 < points.Count ? points[i + 1] : null);
            if (next is { To: null, Date.Year: > 0 } && first.To is null && IsBefore(first.Date, next.Date) && (Joint.IsMatch(folded[first.End..next.Start]) || IsDashLost(folded, first, next)))
            {
                var from = first.Date.Year == 0 ? first.Date with { Year = next.Date.Year } : first.Date;
                matches.Add(WithWords(folded, first.Start, next.End, from, next.Date));
                i++;
            }
            else if (first.Date.Year > 0)
            {
                matches.Add(Single(folded, first));
            }
        }

        return matches;
    }

    /// <summary>"2013 2018", "03/2016 02/2020" and nothing else: the font gave no letter for the dash.</summary>
    private static bool IsDashLost(string folded, DatePoint first, DatePoint next) =>
        string.IsNullOrWhiteSpace(folded[first.End..next.Start]) && string.IsNullOrWhiteSpace(folded[..first.Start]) && string.IsNullOrWhiteSpace(folded[next.End..])
        && (first.Date.Year == 0 || (first.Date.Month is null == next.Date.Month is null && first.Date.FirstMonth < next.Date.FirstMonth));

    private static bool IsBefore(PartialDate first, PartialDate second) => first.Year == 0 ? first.Month <= second.Month : first.FirstMonth <= second.LastMonth;

    private static DateMatch Single(string folded, DatePoint point)
    {
        var rest = folded[point.End..];
        if (point.To is { } to)
        {
            return WithWords(folded, point.Start, point.End, point.Date, to);
        }

        if (ToPresent.Match(rest) is { Success: true } present)
        {
            var length = present.Length - (present.Value.EndsWith(')') && !present.Value.Contains('(', StringComparison.Ordinal) ? 1 : 0);
            return new DateMatch(Before(FromWords, folded, point.Start), 0, point.Date, null, true, true) is var match
                ? match with { Length = point.End + length - match.Start } : match;
        }

        if (Open.Match(rest) is { Success: true } open)
        {
            return new DateMatch(point.Start, point.Length + open.Length, point.Date, null, true, true);
        }

        if (AfterWords.Match(rest) is { Success: true } after)
        {
            return new DateMatch(point.Start, point.Length + after.Length, point.Date, null, true, true);
        }

        if (AheadWords.Match(rest) is { Success: true } ahead)
        {
            return new DateMatch(point.Start, point.Length + ahead.Length, null, point.Date, false, false);
        }

        return Announced(folded, point);
    }

    private static DateMatch Announced(string folded, DatePoint point)
    {
        if (Before(AheadBefore, folded, point.Start) is var ahead && ahead < point.Start)
        {
            return new DateMatch(ahead, point.End - ahead, null, point.Date, false, false);
        }

        if (Before(UntilWords, folded, point.Start) is var until && until < point.Start)
        {
            return new DateMatch(until, point.End - until, null, point.Date, false, true);
        }

        if (Before(SinceWords, folded, point.Start) is var since && since < point.Start)
        {
            return new DateMatch(since, point.End - since, point.Date, null, true, true);
        }

        // "From March 2019" and no more: the end is not said.
        if (Before(FromWords, folded, point.Start) is var from && from < point.Start && string.IsNullOrWhiteSpace(folded[..from]) && string.IsNullOrWhiteSpace(folded[point.End..]))
        {
            return new DateMatch(from, point.End - from, point.Date, null, false, true);
        }

        return Before(OpenBefore, folded, point.Start) is var open && open < point.Start
            ? new DateMatch(open, point.End - open, null, point.Date, false, true)
            : new DateMatch(point.Start, point.Length, point.Date, null, false, false);
    }

    private static DateMatch WithWords(string folded, int start, int end, PartialDate from, PartialDate to)
    {
        var first = Before(FromWords, folded, start);
        return new DateMatch(first, end - first, from, to, false, true);
    }

    private static int Before(Regex words, string folded, int start) => words.Match(folded[..start]) is { Success: true } match ? match.Index : start;

    private static Regex Whole(string pattern) => new($"^(?:{pattern})$", RegexOptions.CultureInvariant, Limit);

    private static Regex Starting(string pattern) => new($"^(?:{pattern})", RegexOptions.CultureInvariant, Limit);

    private static Regex Ending(string pattern) => new($"(?:{pattern})$", RegexOptions.CultureInvariant, Limit);
}
