using System.Globalization;
using System.Text.RegularExpressions;
using HireFlux.Jobs.Contracts;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Reads how many years of experience a posting asks for.</summary>
internal static partial class ExperienceReader
{
    private const int MaxYears = 40;

    private static readonly string[] s_words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"];

    /// <summary>The highest minimum that is asked for, with its maximum; both null when nothing is said. Nice-to-haves do not count.</summary>
    public static (int? Min, int? Max) Read(string text, IReadOnlyList<PostingSection> sections)
    {
        int? min = null;
        int? max = null;
        foreach (var (start, length) in Sentences.In(text))
        {
            var kind = sections.LastOrDefault(section => section.Start <= start)?.Kind;
            if (kind is SectionKinds.NiceToHave or SectionKinds.Benefits or SectionKinds.About)
            {
                continue;
            }

            var sentence = text.Substring(start, length).Replace('\u2019', '\'');
            if (!IsDemand(sentence, kind) || First(sentence) is not { } years || (min ?? -1) >= years.Min)
            {
                continue;
            }

            (min, max) = years;
        }

        return (min, max);
    }

    private static bool IsDemand(string sentence, string? kind) =>
        !Other().IsMatch(sentence)
        && !Optional().IsMatch(sentence)
        && (kind == SectionKinds.Requirements || Experience().IsMatch(sentence) || EastAsian().IsMatch(sentence));

    private static (int Min, int? Max)? First(string sentence)
    {
        if (EastAsian().Match(sentence) is { Success: true } eastAsian)
        {
            return (Number(eastAsian.Groups[1].Value) ?? 0, null);
        }

        if (Years().Match(sentence) is not { Success: true } match
            || Number(match.Groups["from"].Value) is not { } from
            || from > MaxYears
            || Ago().IsMatch(sentence.AsSpan(match.Index + match.Length)))
        {
            return null;
        }

        var to = Number(match.Groups["to"].Value);
        if (to < from || to > MaxYears)
        {
            return null;
        }

        return UpTo().IsMatch(sentence.AsSpan(0, match.Index)) ? (0, to ?? from) : (from, to);
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Array.FindIndex(s_words, word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index ? index
        : null;

    [GeneratedRegex(
        @"(?<![\d.,/$€£])\b(?<from>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen)\b(\s*\(\d{1,2}\))?\s*(\+|plus\b|or more)?\s*((-|–|—|to|or|bis|à)\s*(?<to>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)\s*\+?)?\s*(or more |full |solid )?(years?|yrs?\.?|ans|années|Jahren?|años|anos|anni|jaar|lat)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Years();

    [GeneratedRegex(@"(\d{1,2})\s*(?:년|年)\s*(?:이상|以上)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex EastAsian();

    [GeneratedRegex(
        @"experience|experienced|expertise|background|track record|\b(working|worked|work|hands-on|practice|practical|managing|leading|building|developing|writing|programming|teaching|post-qualification)\b|expérience|Erfahrung|experiencia|esperienza|ervaring|doświadczenia",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Experience();

    /// <summary>Years that are not the candidate's: the company's age, a person's age, contracts, vesting, warranties.</summary>
    [GeneratedRegex(
        @"years? (old|of age|in (a row|business))|for (over|more than|nearly|almost) \w+ years|(over|in|during|within|for) the (last|past|next|coming|first)|founded|established|since \d{4}|anniversar|vest|\d[- ]year (contract|lease|program|degree|bachelor|warranty|old)|fixed[- ]term|every \w+ years|per year|sabbatical|401\s*\(?k"
        + @"|\b(our|we've|we have|company('s)?)\b.{0,40}\byears\b.{0,10}(history|experience)?|after \w+ years? (of|with) (us|service|the)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Other();

    [GeneratedRegex(@"nice[ -]to[ -]have|\bbonus\b|preferred\b|preferably|\ba plus\b|\bideally\b|desirable|advantage", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Optional();

    [GeneratedRegex(@"^\s*ago\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Ago();

    [GeneratedRegex(@"(up to|maximum of|no more than|less than)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex UpTo();
}
