using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;
using PhoneNumbers;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>The person's telephone number, of any country.</summary>
internal static partial class PhoneReader
{
    private static readonly PhoneNumberUtil Numbers = PhoneNumberUtil.GetInstance();

    /// <summary>The likeliest number among the contact lines, else anywhere in the file where it is labelled or international.</summary>
    public static Found<string>? Read(ResumeText text, IReadOnlyList<ResumeLine> head, IReadOnlyList<ResumeLine> rest, string? country)
    {
        var candidates = head.SelectMany(line => Candidates(line, country, 2.0))
            .Concat(rest.SelectMany(line => Candidates(line, country, 0)))
            .Where(candidate => candidate.Score >= 2).OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Line).ToList();
        if (candidates.Count > 0)
        {
            var best = candidates[0];
            return new Found<string>(best.Number, best.Line, Math.Min(0.98, 0.5 + (best.Score / 10)));
        }

        var link = text.Links.FirstOrDefault(link => link.Uri.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) && link.Uri.Count(char.IsAsciiDigit) >= 7);
        return link is null ? null : new Found<string>(Uri.UnescapeDataString(link.Uri[4..]).Trim(), link.Line, 0.85);
    }

    private static IEnumerable<(string Number, int Line, double Score)> Candidates(ResumeLine line, string? country, double bonus)
    {
        foreach (Match match in Shape().Matches(line.Text))
        {
            var number = match.Value.Trim(' ', '-', '.', '/', '\t', ',', '·', '|');
            number = PostCodeBefore().Replace(number.StartsWith(')') ? number[1..] : number, string.Empty);
            if (number.Count(c => c == '(') != number.Count(c => c == ')'))
            {
                number = number.Trim('(', ')');
            }

            // In running text, ". " ends a sentence: "kept to ISO 27001. 2019 saw another audit".
            var digits = number.Count(char.IsDigit);
            if (digits is < 7 or > 15 || line.Dates.Any(date => date.Start <= match.Index + 2 && date.End >= match.Index + match.Length - 2)
                || Addressed(line.Text, match.Index) || (bonus == 0 && number.Contains(". ", StringComparison.Ordinal)))
            {
                continue;
            }

            var label = Vocabularies.ContactLabel(Label(line.Text, match.Index));
            if (label == "skip")
            {
                continue;
            }

            var score = bonus + (label == "phone" ? 2 : 0) + (number.StartsWith('+') ? 2 : 0) + (Fits(number, country) ? 1.5 : 0)
                + (number.Any(c => c is ' ' or '-' or '(' or '.' or '/') ? 0.5 : 0) - (digits < 8 ? 1 : 0) - (DateLike().IsMatch(number) ? 3 : 0)
                - (Folding.Fold(Label(line.Text, match.Index)) is "fax" or "telefax" ? 4 : 0);
            yield return (number, line.Index, score);
        }
    }

    /// <summary>Digits of an address or an identifier: part of a word, a path or after a number sign.</summary>
    private static bool Addressed(string text, int index) => index > 0 && ((char.IsLetter(text[index - 1]) && text[index - 1] < '\u2E80') || text[index - 1] is '/' or '_' or '=' or '@' or '#' or '$' or '€' or '-');

    private static string Label(string text, int index)
    {
        var before = text[..index].TrimEnd();
        var start = before.LastIndexOfAny(['|', '•', '·', ',', '\t', ';']) + 1;
        return before[start..].Trim(' ', ':', '.', '：', '(');
    }

    private static bool Fits(string number, string? country)
    {
        try
        {
            return Numbers.IsPossibleNumber(Numbers.Parse(number, number.StartsWith('+') ? "ZZ" : country ?? "US"));
        }
        catch (NumberParseException)
        {
            return false;
        }
    }

    /// <summary>A post code that stands before the number.</summary>
    [GeneratedRegex(@"^\d{4,6}\s+(?=[(+])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PostCodeBefore();

    [GeneratedRegex(@"(?:\+|\(\+|00)?\(?\d(?:[\d\u00A0 ().\-/‐‑–]|\t(?=\d)){5,22}\d(?:\s?(?:ext|x|доб)\.?\s?\d{1,5})?(?![\d%])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^\D*(?:(?:19|20)\d\d\D{1,3}(?:(?:19|20)\d\d|\d{1,2}\D\d{1,2})|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)\D*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DateLike();
}
