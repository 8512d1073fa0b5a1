using System.Text;
using System.Text.RegularExpressions;

namespace HireFlux.Resumes.Writing.Tests.Lying;

/// <summary>Ways to make another number of one by little: a point dropped, a sign added, a neighbour's number, the digits of another script.</summary>
internal sealed partial class NumberTwister(Random random)
{
    private const string Numerals = "一二三四五六七八九";
    private static readonly string[] Zeros = ["\uFF10", "\u0660", "\u06F0", "\u0966", "\u0E50", "\U0001D7CE", "\U0001D7F6"];
    private static readonly string[] Floors = ["over ", "more than ", "at least ", "más de ", "mehr als ", "plus de ", "ponad ", ">"];

    /// <summary>Each takes a true line and gives one with a lie in it, or null where it has nothing to change.</summary>
    public IReadOnlyList<Func<string, Lie?>> Ways => [Exchanged, WithoutPoint, WithFloor, WithoutCeiling, WithSign, Raised, Times, InNumerals];

    /// <summary>As often as not a number as it is; else in the digits of another script, or with something invisible in it.</summary>
    public string Disguised(string number) => random.Next(4) switch
    {
        0 => string.Concat(number.Select(c => char.IsAsciiDigit(c) ? new Rune(Rune.GetRuneAt(Any(Zeros), 0).Value + (c - '0')).ToString() : c.ToString())),
        1 => number[..1] + Any("\u200B", "\u2060", "\uFE0F") + number[1..],
        _ => number,
    };

    /// <summary>One number of the line in the place of another of the same sort, with the words around it for a mark.</summary>
    private Lie? Exchanged(string line)
    {
        var numbers = Number().Matches(line).Where(match => !Year().IsMatch(match.Value)).ToList();
        if (numbers.Count < 2)
        {
            return null;
        }

        var (to, from) = (numbers[random.Next(numbers.Count)], numbers[random.Next(numbers.Count)]);
        if (to.Value == from.Value || Sort(to.Value) != Sort(from.Value))
        {
            return null;
        }

        var (head, tail) = (line[..to.Index], line[(to.Index + to.Length)..]);
        return new Lie("number of another thing", head + from.Value + tail, LastWords().Match(head).Value + from.Value + FirstWord().Match(tail).Value);
    }

    private Lie? WithoutPoint(string line) => Change("point dropped", line, WithPoint(), number => number.Replace(".", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal));

    private Lie? WithFloor(string line) => TimeWorked().IsMatch(line) ? null : Change("floor added", line, Exact(), number => Any(Floors) + number);

    private Lie? WithoutCeiling(string line)
    {
        if (Ceiling().Match(line) is not { Success: true } match || LastWords().Match(line[..match.Index]).Value is not { Length: > 3 } before)
        {
            return null;
        }

        var number = match.Groups["number"].Value;
        return new Lie("ceiling dropped", line[..match.Index] + number + line[(match.Index + match.Length)..], before + number);
    }

    private Lie? WithSign(string line) => Change("sign added", line, Exact(), number => Any("-", "+", "\u2212") + number);

    private Lie? Raised(string line) => TimeWorked().IsMatch(line) ? null : Change("power added", line, Plain(), number => number + Any("²", "³", "½"));

    private Lie? Times(string line) => Change("times added", line, Plain(), number => Any("×", "x") + number);

    private Lie? InNumerals(string line) => Change("number in numerals", line, InHan(), number => number[^1] is '十' or '百' ? number + Any("五", "七") : Any("八百", "九十") + number);

    private Lie? Change(string kind, string line, Regex what, Func<string, string> to) => Twister.Change(random, kind, line, what, to);

    private string Any(params string[] from) => from[random.Next(from.Length)];

    private static string Sort(string number) => string.Concat(number.Where(c => !char.IsAsciiDigit(c) && c is not ('.' or ',')));

    [GeneratedRegex(@"(?<![\w.,])[$€£]?\d[\d.,]*(?<![.,])(?:%|[kKM]\b)?(?!\w| (?:years|months) of experience)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:19|20)\d\d$")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<![\w.,])\d{1,4}[.,]\d{1,2}(?![\w.,]\w|\w)")]
    private static partial Regex WithPoint();

    // Neither bounded nor signed nor one end of anything.
    [GeneratedRegex(@"(?<=(?<!\b(?:over|than|to|least|most|about|around|de|als|bis|nearly|almost|under|up|>|~|\d)) )(?!(?:19|20)\d\d\b)\d[\d.,]*(?<![.,])%?(?=[ .,](?!\d|plus\b|or\b|to\b|-|–|\+))")]
    private static partial Regex Exact();

    /// <summary>Whole years are said where some months more were worked, so a little more is no lie.</summary>
    [GeneratedRegex(@"(?:years|months) of experience")]
    private static partial Regex TimeWorked();

    [GeneratedRegex(@"(?<= )(?!(?:19|20)\d\d\b)\d{2,}(?= \w{3,})")]
    private static partial Regex Plain();

    [GeneratedRegex(@"\b(?:up to|nearly|almost|at most|hasta|jusqu'à|bis zu) (?<number>\d[\d.,]*(?<![.,])%?)")]
    private static partial Regex Ceiling();

    [GeneratedRegex("[" + Numerals + "十百]+(?=[人名年件社店月])")]
    private static partial Regex InHan();

    [GeneratedRegex(@"(?:\w+\W+){0,2}$")]
    private static partial Regex LastWords();

    [GeneratedRegex(@"^\W*\w+")]
    private static partial Regex FirstWord();
}
