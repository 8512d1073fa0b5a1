using System.Globalization;
using System.Text.RegularExpressions;
using HireFlux.Resumes.Facts;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Writing.Tests.Lying;

/// <summary>Lies that keep close to the truth: a true line with one thing in it changed.</summary>
internal sealed partial class Twister(Random random, ResumeData master, string posting)
{
    private static readonly string[] Currencies = ["€", "£", "CHF ", "¥", "₹", "CAD ", "SEK ", "₱", "₦", "A$"];
    private static readonly (string Words, string Digits)[] InWords =
        [("twenty-nine", "29"), ("forty-eight", "48"), ("sixty-three", "63"), ("ninety-seven", "97"), ("seventeen", "17"), ("fifty-eight thousand", "58")];
    private static readonly (string From, string To)[] Units =
        [("%", " percentage points"), (" hours", " days"), (" minutes", " seconds"), (" million", " billion"), (" months", " years"), (" weeks", " months"), ("%", "x"), (" ms", " seconds"), (" bookshops", " customers")];

    private readonly NumberTwister _numbers = new(random);
    private readonly string _all = Liar.AllOf(master);
    private readonly HashSet<string> _held = FactIndex.Of(master).Facts.SelectMany(fact => SkillVocabulary.Default.FindIn(fact.Text)).Select(match => match.Skill.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The line with a lie in it, or null where it has nothing to change.</summary>
    public Lie? Twist(string line)
    {
        Func<string, Lie?>[] ways = [Inflated, SaidInWords, WithoutPercent, OtherCurrency, WithoutCurrency, OtherUnit, OtherYear, WithSkill, .. _numbers.Ways];
        random.Shuffle(ways);
        return ways.Select(way => way(line)).FirstOrDefault(lie => lie is not null && !_all.Contains(Liar.Fold(lie.Mark), StringComparison.Ordinal));
    }

    /// <summary>Changes one match. The mark has the word after it too: a number by itself may stand elsewhere.</summary>
    internal static Lie? Change(Random random, string kind, string line, Regex what, Func<string, string> to)
    {
        if (what.Matches(line) is not { Count: > 0 } matches)
        {
            return null;
        }

        var match = matches[random.Next(matches.Count)];
        var changed = to(match.Value);
        var rest = line[(match.Index + match.Length)..];
        return new Lie(kind, line[..match.Index] + changed + rest, changed.Length > 3 ? changed : changed + NextWord().Match(rest).Value);
    }

    private Lie? Inflated(string line) => Change("inflated number", line, Number(), number =>
    {
        var digits = Digits().Match(number).Value;
        var reversed = new string([.. digits.Reverse()]);
        var larger = string.CompareOrdinal(reversed, digits) > 0 && digits.All(char.IsAsciiDigit) ? reversed : digits[0] == '9' ? "1" + digits : (char)(digits[0] + 1) + digits[1..];
        return _numbers.Disguised(number.Replace(digits, larger, StringComparison.Ordinal));
    });

    private Lie? SaidInWords(string line) => InWords.Where(number => !_all.Contains(number.Digits, StringComparison.Ordinal)).ToArray() is { Length: > 0 } numbers
        ? Change("number in words", line, Number(), number => Any(numbers).Words + (number.EndsWith('%') ? " percent" : string.Empty))
        : null;

    private Lie? WithoutPercent(string line) => Change("percent sign dropped", line, Percent(), number => number.TrimEnd('%'));

    private Lie? OtherCurrency(string line) => Change("currency changed", line, Money(), money => Any(Currencies) + Digits().Match(money).Value);

    private Lie? WithoutCurrency(string line) => Change("currency dropped", line, Money(), money => Digits().Match(money).Value);

    private Lie? OtherUnit(string line)
    {
        var (from, to) = Units[random.Next(Units.Length)];
        return Change("unit changed", line, new Regex($@"(?<![\w.,])\d[\d.,]*{from}(?!\w)", RegexOptions.CultureInvariant), number => number.Replace(from, to, StringComparison.Ordinal));
    }

    private Lie? OtherYear(string line) => Change("date moved", line, Year(), year => (int.Parse(year, CultureInfo.InvariantCulture) + 1 - (2 * random.Next(2))).ToString(CultureInfo.InvariantCulture));

    private Lie? WithSkill(string line)
    {
        var skills = SkillVocabulary.Default.FindIn(posting).Select(match => match.Skill).Where(skill => !_held.Contains(skill.Id)).Select(skill => skill.Name)
            .Where(name => !name.EndsWith("ing", StringComparison.Ordinal) && !name.Split(' ').Any(word => _all.Contains(Liar.Fold(word), StringComparison.Ordinal))).ToArray();
        return skills.Length == 0 ? null : Any(skills) is var skill ? new Lie("skill of the posting", $"{line.TrimEnd('.')} using {skill}", $"using {skill}") : null;
    }

    private Lie? Change(string kind, string line, Regex what, Func<string, string> to) => Change(random, kind, line, what, to);

    private T Any<T>(T[] from) => from[random.Next(from.Length)];

    [GeneratedRegex(@"(?<![\w.,])[$€£]?\d[\d.,]*(?<![.,])(?:%|[kKM]\b)?(?!\w| years of experience)")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<!%\s(?:to|and|or)\s)(?<![\w.,])\d[\d.,]*%(?= (?!(?:to|and|or)\b)\w)")]
    private static partial Regex Percent();

    [GeneratedRegex(@"[$€£]\d[\d.,]*(?<![.,])(?:[kKM]\b)?")]
    private static partial Regex Money();

    [GeneratedRegex(@"(?<![\w.,-])(?:19|20)\d\d(?![\w-])")]
    private static partial Regex Year();

    [GeneratedRegex(@"\d[\d.,]*(?<![.,])(?:[kKM]\b)?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*\w+")]
    private static partial Regex NextWord();
}
