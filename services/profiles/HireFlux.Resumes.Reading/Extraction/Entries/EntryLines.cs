using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Dates;
using HireFlux.Resumes.Reading.Extraction.Forms;
using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>Looks at each line of a section: which date stands apart in it, and whether it heads an entry or tells about one.</summary>
internal static partial class EntryLines
{
    private const int MaxHeaderWords = 16;
    private const string OfTime = @"\s*[(·|,/-]?\s*(?:\d{1,2}\s?(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|años?|meses|mes|anni|anno|mesi|mese|anos?|mês|jaar|maanden|maand|lata?|rok|miesi[aą]c[ey]?|miesięcy|år|månader|mån|roky?|let|měsíc[eů]?|év|hónap|luni|ani|năm|tháng|год|года|лет|мес\.?|か月|ヶ月|年|个月|개월|년)\.?\s*(?:and|und|et|y|e|i)?\s*){1,2}\)?";
    private const string Edges = "(|,·•/:;-–—[【~";

    public static List<EntryLine> Read(IReadOnlyList<ResumeLine> lines, DateReader dates)
    {
        lines = MarkedHeads.Unmark(DateColumn.Close(lines, dates));
        lines = CellColumns.Unfold(FormLabels.IsTableHead(lines) ? [.. lines.Skip(1)] : lines, dates);
        // Where no date stands apart, years that begin lines do, and then those in bullets.
        var beginning = !lines.Any(line => Apart(line, dates, false, false).Date is not null);
        var withBullets = beginning && !lines.Any(line => Apart(line, dates, true, false).Date is not null);
        var rightmost = lines.Select(line => line.Right ?? 0).DefaultIfEmpty(0).Max();
        var leftmost = lines.Select(line => line.Left ?? 0).DefaultIfEmpty(0).Min();
        var result = new List<EntryLine>();
        var joined = WrappedDates.Join(lines, dates);
        for (var index = 0; index < joined.Count; index++)
        {
            var line = joined[index];
            var (rest, date, span) = Apart(line, dates, beginning, withBullets);
            if (rest is null && date is null)
            {
                continue;
            }

            rest ??= line with { Spans = [], Text = string.Empty, Dates = [] };
            var isBody = rest.Text.Length > 0 && !(withBullets && date is not null) && (rest.IsBullet || IsListed(rest, date is not null) || IsProse(rest, date is not null) || (date is null && index + 1 < joined.Count && RunningText.GoesOn(rest, joined[index + 1], rightmost)) || (result.Count > 0 && date is null && Continues(result[^1], rest, leftmost, rightmost)));
            result.Add(new EntryLine(rest, date, span, isBody));
        }

        return Smaller(result);
    }

    /// <summary>Where entries are named in larger letters, a sentence in smaller ones tells about them, whatever year it names.</summary>
    private static List<EntryLine> Smaller(List<EntryLine> lines)
    {
        var sizes = lines.Where(line => line.Date is { IsSpan: true } && line.Rest.Length > 0 && !line.IsBody).Select(line => line.Line.Source.FontSize).Order().ToList();
        if (sizes.Count < 2)
        {
            return lines;
        }

        var usual = sizes[sizes.Count / 2] - 0.7;
        return [.. lines.Select(line => line.Line.Source.FontSize < usual && line.Date is not { IsSpan: true } && IsSentence(line.Line) ? line with { IsBody = true, Date = null, DateSpan = null } : line)];
    }

    /// <summary>It names a year, or most of its words are no names; a firm and its town in two columns are none.</summary>
    private static bool IsSentence(ResumeLine line) => line.Spans.Count == 1 && line.WordCount >= 5
        && (line.Dates.Count > 0 || (line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var words && words.Count(word => char.IsLower(word[0])) * 2 > words.Length));

    /// <summary>The line without spans that are only a date or a length of time, and the date that stands apart in it.</summary>
    internal static (ResumeLine? Kept, DateMatch? Date, DateMatch? Span) Apart(ResumeLine line, DateReader dates, bool beginning, bool withBullets)
    {
        var kept = new List<Documents.TextSpan>();
        DateMatch? column = null;
        foreach (var span in Closed(line.Spans, dates))
        {
            var text = Length().Replace(span.Text, string.Empty).Trim(' ', '(', ')', ',', '·', '|', '/');
            if (text.Length == 0 && span.Text.Length > 0)
            {
                continue;
            }

            var found = dates.Find(text);
            text = found.Count == 1 && LengthAfter().Match(text[found[0].End..]) is { Success: true } tail ? text.Remove(found[0].End, tail.Length) : text;
            if (column is null && found.Count == 1 && text.Length - found[0].Length <= 3 && text.Count(char.IsLetter) == text.Substring(found[0].Start, found[0].Length).Count(char.IsLetter))
            {
                column = found[0];
                continue;
            }

            kept.Add(span);
        }

        if (kept.Count == 0)
        {
            return (null, column, null);
        }

        var rest = kept.SequenceEqual(line.Spans) ? line : ResumeLine.Of(line.Index, line.Source, kept, dates);
        if (column is not null || (line.IsBullet && !withBullets))
        {
            return (rest, column, null);
        }

        var match = rest.Dates.Where(date => IsApart(rest.Text, date, beginning)).OrderByDescending(date => date.IsSpan).FirstOrDefault();
        if (match is not null && LengthAfter().Match(rest.Text[match.End..]) is { Success: true } length)
        {
            match = match with { Length = match.Length + length.Length };
        }

        var isHeader = match is not null && rest.WordCount <= MaxHeaderWords + 6 && !(match.Start > 0 && CountedWords(rest) > 9 && rest.Text.EndsWith('.'));
        return isHeader ? (rest, match, match) : (rest, null, null);
    }

    /// <summary>The spans, two dates side by side as one where they are the ends of a span of time whose dash is lost.</summary>
    private static IEnumerable<Documents.TextSpan> Closed(IReadOnlyList<Documents.TextSpan> spans, DateReader dates)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            var both = i + 1 < spans.Count && spans[i].Text.Length < 24 && spans[i + 1].Text.Length < 24 ? $"{spans[i].Text} {spans[i + 1].Text}" : string.Empty;
            var isSpan = both.Length > 0 && dates.Find(both) is [{ Start: 0, IsSpan: true } found] && found.End == both.Length;
            yield return isSpan ? spans[i] with { Text = both, Right = spans[i + 1].Right } : spans[i];
            i += isSpan ? 1 : 0;
        }
    }

    private static bool IsApart(string text, DateMatch date, bool beginning)
    {
        var before = text[..date.Start].TrimEnd(' ');
        var after = LengthAfter().Replace(text[date.End..], string.Empty).TrimStart(' ');
        var opens = before.Length == 0 || before[^1] == '\t' || Edges.Contains(before[^1], StringComparison.Ordinal);
        var closes = after.Trim(')', '.', ' ', ']', '】').Length == 0 || after[0] is '\t' or '|' or '·' or '•';
        return (before.Length == 0 && (beginning || date.IsSpan || date.From is { Month: not null } || after.Length == 0 || ")|,:·•/-–—\t.".Contains(after[0], StringComparison.Ordinal)))
            || (closes && (opens || date.IsSpan || date.From is { Month: not null } || Words(before) <= 8 || Vocabularies.Ending.Is(before[(before.LastIndexOfAny([',', '|', '·', '–', '—', '(', '-']) + 1)..]))) || (opens && after[0] is ')' or ',' or '/' or ']' or '】' or ':');
    }

    private static int Words(string text) => text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>"Coursework: a, b, c", "Technologies: …": a labelled list.</summary>
    private static bool IsListed(ResumeLine line, bool hasDate) =>
        !hasDate && line.Spans.Count == 1 && line.Text.IndexOf(": ", StringComparison.Ordinal) is > 2 and < 40 and var colon && line.Text.AsSpan(colon).Count(',') >= 1 && line.WordCount > 3;

    /// <summary>How many words the line has, or would have if its script put blanks between them.</summary>
    private static int CountedWords(ResumeLine line) => line.Text.Any(c => c >= '\u2E80') ? line.Text.Length / 3 : line.WordCount;

    /// <summary>Running text: long, or a sentence.</summary>
    private static bool IsProse(ResumeLine line, bool hasDate)
    {
        var words = line.WordCount;
        var isSentence = line.Text[^1] is '.' or '。' or '!' or ';' && !Vocabularies.Company.IsWord(Folding.Fold(line.Text.Split([' ', '\t'])[^1]));
        var length = CountedWords(line);
        return hasDate ? length > MaxHeaderWords + 6 : length > MaxHeaderWords || (isSentence && (length >= 6 || (length >= 4 && EndsSentence().IsMatch(line.Text)))) || (line.Spans.Count == 1 && length > 12 && line.Text.Count(char.IsUpper) < words / 2);
    }

    /// <summary>The rest of a bullet or paragraph that began above.</summary>
    private static bool Continues(EntryLine above, ResumeLine line, double leftmost, double rightmost)
    {
        if (!above.IsBody || line.Left is not { } left || above.Line.Left is not { } aboveLeft || line.Source.Page != above.Line.Source.Page || line.Source.Region != above.Line.Source.Region)
        {
            return above.IsBody && line.Left is not null && (char.IsLower(line.Text[0]) || RunningText.TurnsPage(above.Line, line, rightmost));
        }

        if (char.IsLower(line.Text[0]) && line.Source.GapAbove < 0.8)
        {
            return true;
        }

        if (OpensBold(line) && !OpensBold(above.Line))
        {
            return false;
        }

        var isFull = above.Line.Right > rightmost - ((rightmost - leftmost) * 0.18);
        var isIndented = left > leftmost + 4 && left >= aboveLeft - 2;
        var looksAlike = line.Source.IsBold == above.Line.Source.IsBold && Math.Abs(line.Source.FontSize - above.Line.Source.FontSize) < 0.6;
        return looksAlike && line.Source.GapAbove < 0.75 && ((isIndented && line.Spans.Count == 1 && (isFull || above.Line.IsBullet || left > aboveLeft)) || (isFull && !line.Source.IsBold && left >= aboveLeft - 2 && above.Line.Text[^1] is not ('.' or '。')));
    }

    /// <summary>As a title does beside its employer; text that goes on hardly does.</summary>
    private static bool OpensBold(ResumeLine line) => line.Spans[0].Runs is [{ IsBold: true }, ..];

    /// <summary>Small words in it, and a whole word before its full stop.</summary>
    [GeneratedRegex(@"\s\p{Ll}{2,}.*\s\p{Ll}{3,}\.$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EndsSentence();

    /// <summary>"2 months", "1 year 7 months", "(3 yrs)".</summary>
    [GeneratedRegex($@"^{OfTime}\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Length();

    [GeneratedRegex($@"^{OfTime}(?![\p{{L}}\d])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LengthAfter();
}
