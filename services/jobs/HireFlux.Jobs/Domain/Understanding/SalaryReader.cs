using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>
/// Reads a salary from text: a currency, an amount or a range, and words that say it is pay. Money of other kinds (funding, revenue,
/// "401(k)", stipends) is none.
/// </summary>
internal static partial class SalaryReader
{
    /// <summary>Every way to write a currency has one of these in it, or of the codes or the words; three searches, each of which is vectorised.</summary>
    private static readonly SearchValues<char> s_signs = SearchValues.Create("$€£₹₩₪₺₱₫¥円원łčŁČ\u00A0\u202F");

    /// <summary>Those that are words or parts of words in another case, rand and ringgit among them ("form").</summary>
    private static readonly SearchValues<string> s_codes = SearchValues.Create(
        [.. Currencies.Codes.Split('|'), "RM", .. Enumerable.Range(0, 10).SelectMany(digit => new[] { $"R{digit}", $"R {digit}" })],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> s_words = SearchValues.Create(
        [
            .. Enumerable.Range(0, 10).SelectMany(digit => new[] { $"rs{digit}", $"rs {digit}", $"rs.{digit}", $"rs. {digit}" }),
            "euro", "pound", "yen", "upee", "kr", "LPA", "lakh", " lac",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The salary stated in the money of the job's country, else the first; base pay before earnings on target. Null when none is.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="countryCode">The job's country, which says whose dollars are meant; null when unknown.</param>
    public static StatedSalary? Read(string text, string? countryCode)
    {
        StatedSalary? best = null;
        var bestRank = 0;
        var sentences = Sentences.In(text).ToList();
        for (var i = 0; i < sentences.Count; i++)
        {
            var span = text.AsSpan(sentences[i].Start, sentences[i].Length);
            if (!span.ContainsAnyInRange('0', '9') || !(span.ContainsAny(s_signs) || span.ContainsAny(s_codes) || span.ContainsAny(s_words)))
            {
                continue;
            }

            var sentence = span.ToString();
            var amounts = MoneyAmounts.In(sentence).ToList();
            if (amounts.Count == 0)
            {
                continue;
            }

            // The sentence before or behind may say what the range is: "Zone 1: $140,000 - $160,000. Base salary depends on ...".
            var around = $"{At(text, sentences, i - 1)}\n{At(text, sentences, i + 1)}";
            foreach (var (salary, isTarget) in In(sentence, amounts, around, countryCode))
            {
                var rank = 1 + (isTarget ? 0 : 1) + (Currencies.IsOf(salary.Currency, countryCode) ? 2 : 0);
                (best, bestRank) = rank > bestRank ? (salary, rank) : (best, bestRank);
            }
        }

        return best;
    }

    private static string At(string text, List<(int Start, int Length)> sentences, int i) =>
        i >= 0 && i < sentences.Count ? text.Substring(sentences[i].Start, sentences[i].Length) : "";

    private static IEnumerable<(StatedSalary Salary, bool IsTarget)> In(string sentence, List<Match> amounts, string around, string? countryCode)
    {
        var end = 0;
        for (var i = 0; i < amounts.Count; i++)
        {
            var match = amounts[i];
            var head = sentence[end..MoneyAmounts.StartOf(match)];
            end = match.Index + match.Length;
            var rest = sentence[end..(i + 1 < amounts.Count ? MoneyAmounts.StartOf(amounts[i + 1]) : sentence.Length)];
            if (ReadMatch(match, head, rest, around, countryCode) is { } salary)
            {
                yield return (salary, OnTarget().IsMatch(head) || OnTarget().IsMatch(rest));
            }
        }
    }

    private static StatedSalary? ReadMatch(Match match, string head, string rest, string around, string? countryCode)
    {
        var near = Clause(head);
        if (SalaryWords.LargeSum().IsMatch(rest) || SalaryWords.OtherMoney().IsMatch(near) || SalaryWords.OtherMoney().IsMatch(Tail().Match(rest).Value)
            || Currency(match, countryCode) is not { } currency)
        {
            return null;
        }

        var (min, max) = Amounts(match);
        var stated = match.Value.Contains("LPA", StringComparison.OrdinalIgnoreCase) ? "year" : SalaryWords.PeriodAfter(rest) ?? SalaryWords.PeriodBefore(head);
        var isRange = match.Groups["to"].Success;
        var stands = near.AsSpan().Trim(" \t-–•*:").IsEmpty;
        var isPay = SalaryWords.Pay().IsMatch(head) || SalaryWords.Pay().IsMatch(rest) || match.Value.Contains("LPA", StringComparison.OrdinalIgnoreCase)
            || (isRange && (SalaryWords.Pay().IsMatch(around) || (stands && rest.AsSpan().Trim(" .!").IsEmpty)))
            || (stated is not null && (isRange || stands || MoneyAmounts.IsIndian(match)));
        if (!isPay)
        {
            return null;
        }

        var inferred = stated is null && (max ?? min) is { } amount && Currencies.IsYearly(amount, currency);
        var salary = StatedSalary.Create(min, max, currency, inferred ? "year" : stated);
        return salary is not null && IsPlausible(salary) ? salary with { IsPeriodInferred = inferred } : null;
    }

    /// <summary>The end of what precedes an amount: other money is named close by ("a learning budget of").</summary>
    private static string Clause(string head)
    {
        var cut = head.LastIndexOfAny([',', ';', '(', '+', '•', '|', '\n']);
        return head[(cut + 1)..] is var clause && clause.Length > 60 ? clause[^60..] : clause;
    }

    private static (decimal? Min, decimal? Max) Amounts(Match match)
    {
        var (from, to) = (Number(match.Groups["from"].Value), Number(match.Groups["to"].Value));
        var (fromScale, toScale) = (Scale(match.Groups["fromscale"].Value), Scale(match.Groups["toscale"].Value));
        // "$100-120k", "12-18 LPA": the scale is meant for both.
        fromScale = fromScale == 1 && toScale > 1 && from < 1000 ? toScale : fromScale;
        (from, to) = (from * fromScale, to * toScale);
        return match.Groups["upto"].Success ? (null, to ?? from) : (from, to ?? (match.Groups["least"].Success ? null : from));
    }

    private static decimal? Number(string digits)
    {
        // A mark before exactly three digits parts thousands (two before the last three in India); before one or two it is the decimal point.
        var plain = Grouping().Replace(digits, "").Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }

    private static decimal Scale(string word) => word.ToUpperInvariant() switch
    {
        "" => 1,
        "万" or "만" => 10_000,
        "K" or "TYS" or "TYS." or "MIL" => 1_000,
        _ => 100_000,
    };

    private static string? Currency(Match match, string? countryCode)
    {
        var written = match.Groups["currency"].Captures;
        var code = written.FirstOrDefault(capture => capture.Length == 3 && char.IsAsciiLetter(capture.Value[0]) && capture.Value != "yen");
        return code is not null ? Currencies.CodeOf(code.Value, countryCode)
            : written.Count > 0 ? Currencies.CodeOf(written[0].Value, countryCode)
            : MoneyAmounts.IsIndian(match) ? "INR" : null;
    }

    private static bool IsPlausible(StatedSalary salary) => salary.Period switch
    {
        "year" => (salary.Max ?? salary.Min) >= 5_000,
        "month" => (salary.Max ?? salary.Min) >= 300,
        "hour" => (salary.Max ?? salary.Min) is >= 3 and < 2_000 || salary.Currency is "KRW" or "JPY" or "INR",
        null => false,
        _ => true,
    };

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"[.,'’ \u00A0\u202F](?=\d{3}(\D|$)|\d{2},\d)", Options, 2000)]
    private static partial Regex Grouping();

    [GeneratedRegex(@"\b(OTE|on[- ]target)\b", Options, 2000)]
    private static partial Regex OnTarget();

    /// <summary>What still belongs to the amount before it.</summary>
    [GeneratedRegex(@"^[^,;.()+•|\n]{0,60}?(?=$|[,;.()+•|\n]|\b(plus|with|and|und|et|y|e)\b|.{60})", Options, 2000)]
    private static partial Regex Tail();
}
