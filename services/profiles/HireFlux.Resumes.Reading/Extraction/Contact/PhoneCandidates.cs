using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>
/// Digits of a line as telephone numbers. What stands beside a number (a post code, a second number) may be digits too: a run of them
/// is tried in all its parts between blanks, and the part that fits the numbering plans best wins.
/// </summary>
internal static partial class PhoneCandidates
{
    private const int MaxGroups = 14;

    public static List<PhoneCandidate> Of(ResumeLine line, string? country)
    {
        var found = new List<PhoneCandidate>();
        foreach (Match run in Run().Matches(line.Text))
        {
            var groups = Group().Matches(run.Value).Select(group => (Start: run.Index + group.Index, End: run.Index + group.Index + group.Length)).Take(MaxGroups).ToList();
            var parts = new List<PhoneCandidate>();
            for (var from = 0; from < groups.Count; from++)
            {
                for (var to = from; to < groups.Count; to++)
                {
                    if (Part(line, groups[from].Start, groups[to].End, groups[0].Start, country) is { } part)
                    {
                        parts.Add(part);
                    }
                }
            }

            // The best, then what is left before and behind it.
            foreach (var part in parts.OrderByDescending(part => part.Score).ThenByDescending(part => part.End - part.Start))
            {
                if (!found.Exists(other => part.Start < other.End && other.Start < part.End))
                {
                    found.Add(part);
                }
            }
        }

        return found;
    }

    private static PhoneCandidate? Part(ResumeLine line, int start, int end, int first, string? country)
    {
        var text = line.Text;
        while (start > 0 && text[start - 1] is '+' or '＋' or '(' or '（')
        {
            start--;
        }

        var number = text[start..end];
        var isOpen = number[0] is '+' or '＋' or '(' or '（';
        if (number.Count(c => c is '(' or '（') != number.Count(c => c is ')' or '）'))
        {
            number = number.TrimStart('(', '（');
            start = end - number.Length;
        }

        var digits = number.Count(char.IsDigit);
        if (digits is < 7 or > 15 || number.Count(c => c is '(' or '（') != number.Count(c => c is ')' or '）') || !IsFree(text, start, end) || number.LastIndexOfAny(['+', '＋']) > 1
            || line.Dates.Any(date => date.Start <= start + 2 && date.End >= end - 2))
        {
            return null;
        }

        // What announces the first of several numbers announces those behind it.
        var (label, isWord) = LabelOf(text, start);
        if (label is null && !isWord && first < start)
        {
            var (leading, isLed) = LabelOf(text, first);
            (label, isWord) = (leading, isLed && (leading is not null || !isOpen));
        }

        if (label is "skip" or "fax" || Behind().Match(text[end..]) is { Success: true } behind && Vocabularies.ContactLabel(behind.Groups[1].Value) == "fax")
        {
            return null;
        }

        var extension = Extension().Match(text, end);
        var score = (label == "phone" ? 2 : isWord ? -2 - (Vocabularies.Street.IsIn(text[..start]) ? 1 : 0) : 0) + (PhoneFit.IsInternational(number) ? 2 : 0) + PhoneFit.Score(number, country)
            + (number.Any(c => !char.IsDigit(c)) ? 0.5 : 0) - (digits < 8 ? 1 : 0) - (DateLike().IsMatch(number) ? 3 : 0) - (LongPostCode().IsMatch(number) ? 2.5 : 0) + (0.05 * digits)
            - (!isOpen && TornBefore().Match(text[..start]) is { Success: true } torn ? torn.Value.AsSpan().IndexOfAny(')', '）') > 0 ? 2 : 0.7 : 0) - (digits > 12 && !PhoneFit.IsInternational(number) ? 1 : 0) - (TornBehind().IsMatch(text[end..]) ? 2 : 0) - (Vocabularies.ContactLabel(text.Split(':')[0]) == "address" && label != "phone" ? 2 : 0);
        return new PhoneCandidate(extension.Success ? text[start..(end + extension.Length)] : number, line.Index, start, end, score);
    }

    /// <summary>Not the digits of a word, an address, a sum or an identifier, nor torn out of the middle of a number.</summary>
    private static bool IsFree(string text, int start, int end)
    {
        var (before, after) = (start > 0 ? text[start - 1] : ' ', end < text.Length ? text[end] : ' ');
        var isWord = char.IsLetter(before) && before < '\u2E80' && LabelOf(text, start).Label != "phone";
        return !isWord && !char.IsDigit(before) && !char.IsDigit(after) && before is not ('_' or '〒' or '=' or '@' or '#' or '$' or '€' or '£' or '.' or ')' or '）')
            && !(before is '-' or '‐' or '‑' or '–' or '/' && start > 1 && !char.IsWhiteSpace(text[start - 2])) && !(char.IsLetter(after) && after < '\u2E80') && after is not ('%' or '@' or '_')
            && !(after is '-' or '‐' or '‑' or '.' or '/' && end + 1 < text.Length && char.IsDigit(text[end + 1])) && !(before == ',' && start > 1 && char.IsDigit(text[start - 2]));
    }

    /// <summary>What the words before a number announce, and whether there are words at all.</summary>
    private static (string? Label, bool IsWord) LabelOf(string text, int start)
    {
        var before = text[..start].TrimEnd(' ', ':', '.', '：', '(', '\t', '-', '–', '+', '＋');
        var from = before.LastIndexOfAny(['|', '•', '·', ',', '\t', ';', '/']) + 1;
        var digit = before.Length;
        while (digit > from && !char.IsDigit(before[digit - 1]))
        {
            digit--;
        }

        var words = before[digit..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(4, words.Length); count > 0; count--)
        {
            if (Vocabularies.ContactLabel(string.Join(' ', words[^count..])) is { } label)
            {
                return (label, true);
            }
        }

        // "50674 Köln 0221 ...": a town ends the address, it announces nothing.
        if (words.Length > 0 && PlaceJudge.IsPlace(string.Join(' ', words)))
        {
            return (null, false);
        }

        return (null, words.Length > 0 && words[^1].Any(char.IsLetter) && words[^1].IndexOfAny(['@', '/']) < 0 && text[(digit + before[digit..].Length)..start] is var gap && !gap.Contains('\t', StringComparison.Ordinal) && !gap.Contains('–', StringComparison.Ordinal) && !gap.Contains('-', StringComparison.Ordinal));
    }

    [GeneratedRegex(@"[+＋]?[(（]?[+＋]?\d(?:[\d\s().\-/‐‑–—+＋（）])*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Run();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Group();

    [GeneratedRegex(@"\G\s?,?\s?(?:ext|extn|extension|x|доб|poste|int|durchwahl|dw|wew)\.?:?\s?\d{1,6}(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Extension();

    /// <summary>Digits stand right before: what was left out may belong to the number, and in brackets it is its area.</summary>
    [GeneratedRegex(@"\d[)）]?[ ]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TornBefore();

    [GeneratedRegex(@"^[ ]?[(（]?\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TornBehind();

    [GeneratedRegex(@"^\s?\(?(\p{L}+)\)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^\D*(?:(?:19|20)\d\d\D{1,3}(?:(?:19|20)\d\d|\d{1,2}\D\d{1,2})|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)\D*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DateLike();

    /// <summary>"50050-000", "43604-1217".</summary>
    [GeneratedRegex(@"^\d{5}-\d{3,4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LongPostCode();
}
