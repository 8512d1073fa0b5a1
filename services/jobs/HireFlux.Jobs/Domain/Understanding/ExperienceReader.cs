using System.Buffers;
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

    /// <summary>Every way to say a year has one of these in it ("años", "anos").</summary>
    private static readonly SearchValues<string> s_years = SearchValues.Create(
        ["year", "yr", "PQE", "ans", "jahr", "anos", "os ", "anno", "ano ", "anni", "jaar", "lat"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> s_numbers = SearchValues.Create([.. s_words], StringComparison.OrdinalIgnoreCase);

    /// <summary>The highest minimum that is asked for, with its maximum; both null when nothing is said. Nice-to-haves do not count.</summary>
    public static (int? Min, int? Max) Read(string text, IReadOnlyList<PostingSection> sections)
    {
        int? min = null;
        int? max = null;
        foreach (var (start, length) in Sentences.In(text))
        {
            var span = text.AsSpan(start, length);
            if (!(span.ContainsAny(s_years) || Sentences.HasEastAsian(span)) || !(span.ContainsAnyInRange('0', '9') || span.ContainsAny(s_numbers)))
            {
                continue;
            }

            var kind = sections.LastOrDefault(section => section.Start <= start)?.Kind;
            if (kind is SectionKinds.NiceToHave or SectionKinds.Benefits or SectionKinds.About)
            {
                continue;
            }

            var sentence = span.ToString().Replace('\u2019', '\'');
            if (Other().IsMatch(sentence) || Optional().IsMatch(sentence))
            {
                continue;
            }

            foreach (var years in In(sentence, kind == SectionKinds.Requirements || Experience().IsMatch(sentence)))
            {
                (min, max) = (min ?? -1) < years.Min ? years : (min, max);
            }
        }

        return (min, max);
    }

    private static IEnumerable<(int Min, int? Max)> In(string sentence, bool isDemand)
    {
        foreach (var match in EastAsian().Matches(sentence).Concat(Years().Matches(sentence)).Concat(After().Matches(sentence)))
        {
            if (!isDemand && !match.Groups["least"].Success)
            {
                continue;
            }

            if (Number(match.Groups["from"].Value) is not { } from || from > MaxYears || Ago().IsMatch(sentence.AsSpan(match.Index + match.Length)))
            {
                continue;
            }

            var to = Number(match.Groups["to"].Value);
            if (!(to < from || to > MaxYears))
            {
                yield return UpTo().IsMatch(sentence.AsSpan(0, match.Index)) ? (0, to ?? from) : (from, to);
            }
        }
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Array.FindIndex(s_words, word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index ? index
        : null;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Count = @"\d{1,2}|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen";

    [GeneratedRegex(
        $@"(?<![\d.,/$€£]|\d[-–])\b(?<from>{Count})\b(\s*\(\d{{1,2}}\))?\s*(?<least>\+|-?plus\b|or more|and above)?\s*((-|–|—|~|to|or|and|bis|und|oder|à|et|ou|a|y|o|e|tot|of|do|till)\s*(?<to>{Count})\s*(\+|plus)?)?\s*(?<least>or more )?((full|solid|whole|good|complete|relevant|vollen?)\s)?(years?|yrs?\.?|ans|années|Jahren?|años?|anos?|anni|jaar|lata?|år)\b|(?<![\d.])\b(?<from>{Count})\+?\s*(?<least>PQE)\b",
        Options,
        2000)]
    private static partial Regex Years();

    /// <summary>"Years of experience: 3-5".</summary>
    [GeneratedRegex($@"(years|yrs) (of )?(\w+ )?experience( required| needed)?\s*[:–-]\s*(?<from>{Count})\b\s*\+?(\s*(-|–|to)\s*(?<to>{Count})\b)?", Options, 2000)]
    private static partial Regex After();

    [GeneratedRegex(@"(?<![\d.])(?<from>\d{1,2})\s*년?年?(\s*[-~〜～–到至]\s*(?<to>\d{1,2}))?\s*(년|年)\s*(?<least>이상|以上)?", Options, 2000)]
    private static partial Regex EastAsian();

    [GeneratedRegex(
        @"experience|experienced|expertise|background|track record|\b(working|worked|work|hands-on|practice|practical|managing|leading|building|developing|writing|programming|teaching|driving|post-qualification|PQE)\b|\byou(('ve| have| bring| need| should have| must have|'ll have|'ll need)\b| (will|should|must) (have|bring))|\b(required|needed|essential)\b|expérience|Erfahrung|experiencia|experiência|esperienza|ervaring|doświadczen|erfarenhet|erfaring|経験|经验|經驗|경력|경험|実務",
        Options,
        2000)]
    private static partial Regex Experience();

    /// <summary>Years that are not the candidate's: the company's age, a person's age, contracts, vesting, warranties.</summary>
    [GeneratedRegex(
        @"years? (old|of age|in (a row|business))|for (over|more than|nearly|almost) \w+ years|(over|in|during|within|for) the (last|past|next|coming|first)|founded|established|since \d{4}|anniversar|vest|(\d|two|three|four|five)[- ]years? (contract|lease|program|degree|bachelor|warranty|old|fixed|plan|college|university|roadmap|strategy)|fixed[- ]term|every \w+ years|per year|sabbatical|401\s*\(?k|\bcombined\b|\b(lasting|lasts|takes|duration|runway)\b|\bin business\b|\bcollectively\b"
        + @"|\b(our|we've|we have|we bring|company('s)?|founders?|team (has|have|brings?))\b.{0,40}\byears\b|after \w+ years? (of|with) (us|service|the)|has (grown|been|served|existed|operated)\b",
        Options,
        2000)]
    private static partial Regex Other();

    [GeneratedRegex(@"nice[ -]to[ -]have|\bbonus\b|preferred\b|preferably|\ba plus\b|\bideally\b|desirable|advantage|von Vorteil|wünschenswert|우대|歓迎", Options, 2000)]
    private static partial Regex Optional();

    [GeneratedRegex(@"^\s*ago\b", Options, 2000)]
    private static partial Regex Ago();

    [GeneratedRegex(@"(up to|maximum( of)?|no more than|less than|bis zu|jusqu'à|hasta|até|max\.?)\s*$", Options, 2000)]
    private static partial Regex UpTo();
}
