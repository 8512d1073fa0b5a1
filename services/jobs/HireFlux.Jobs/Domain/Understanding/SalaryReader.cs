using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>
/// Reads a salary from text: a currency, an amount or a range, and words that say it is pay. Money of other kinds (funding, revenue,
/// "401(k)", stipends) is none.
/// </summary>
internal static partial class SalaryReader
{
    private const int FewestYearly = 15_000;

    private static readonly FrozenDictionary<string, string> s_symbols =
        Pairs("US$ USD CA$ CAD C$ CAD A$ AUD AU$ AUD NZ$ NZD S$ SGD HK$ HKD R$ BRL € EUR £ GBP ₹ INR ₩ KRW");

    /// <summary>Whose dollars "$" means, by country; elsewhere it is not clear.</summary>
    private static readonly FrozenDictionary<string, string> s_dollars = Pairs("US USD CA CAD AU AUD NZ NZD SG SGD HK HKD");

    /// <summary>Currencies in which an amount without a period can only be a year's pay.</summary>
    private static readonly FrozenSet<string> s_yearly = "USD CAD AUD NZD SGD EUR GBP CHF".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The first salary that is stated; null when none is.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="countryCode">The job's country, which says whose dollars are meant; null when unknown.</param>
    public static StatedSalary? Read(string text, string? countryCode)
    {
        var before = "";
        foreach (var (start, length) in Sentences.In(text))
        {
            var sentence = text.Substring(start, length);
            foreach (Match match in Money().Matches(sentence))
            {
                if (ReadMatch(match, before, sentence, countryCode) is { } salary)
                {
                    return salary;
                }
            }

            before = sentence;
        }

        return null;
    }

    private static StatedSalary? ReadMatch(Match match, string before, string sentence, string? countryCode)
    {
        var rest = sentence.AsSpan(match.Index + match.Length);
        if (LargeSum().IsMatch(rest) || OtherMoney().IsMatch(sentence) || Currency(match, countryCode) is not { } currency)
        {
            return null;
        }

        var (min, max) = Amounts(match);
        var stated = Period(PeriodAfter(), rest);
        var period = stated ?? Period(PeriodBefore(), sentence.AsSpan(0, match.Index));
        var isRange = match.Groups["to"].Success;
        var isPay = PayWords().IsMatch(sentence) || (isRange && PayWords().IsMatch(before)) || (isRange && stated is not null);
        if (!isPay)
        {
            return null;
        }

        var inferred = period is null && (max ?? min) >= FewestYearly && s_yearly.Contains(currency);
        var salary = StatedSalary.Create(min, max, currency, inferred ? "year" : period);
        return salary is not null && IsPlausible(salary) ? salary with { IsPeriodInferred = inferred } : null;
    }

    private static (decimal? Min, decimal? Max) Amounts(Match match)
    {
        var max = match.Groups["to"].Success ? Amount(match.Groups["to"].Value, match.Groups["tok"].Success) : null;
        // "$100-120k": the k is meant for both.
        var from = Amount(match.Groups["from"].Value, match.Groups["fromk"].Success || (match.Groups["tok"].Success && Amount(match.Groups["from"].Value, false) < 1000));
        return match.Groups["upto"].Success ? (null, from) : (from, max ?? (match.Groups["least"].Success ? null : from));
    }

    private static decimal? Amount(string digits, bool thousands)
    {
        // A point or comma before exactly three digits parts thousands; before one or two it is the decimal point.
        var plain = Grouping().Replace(digits, "").Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount * (thousands ? 1000 : 1) : null;
    }

    private static string? Currency(Match match, string? countryCode)
    {
        if (match.Groups["code"].Success || match.Groups["precode"].Success)
        {
            return (match.Groups["code"].Success ? match.Groups["code"] : match.Groups["precode"]).Value.ToUpperInvariant();
        }

        var symbol = match.Groups["symbol"].Value;
        return symbol == "$"
            ? s_dollars.GetValueOrDefault(countryCode ?? "US")
            : s_symbols.GetValueOrDefault(symbol);
    }

    private static string? Period(Regex words, ReadOnlySpan<char> text)
    {
        foreach (var match in words.EnumerateMatches(text))
        {
            var word = text.Slice(match.Index, match.Length);
            return Has(word, "hour") || Has(word, "hr") ? "hour"
                : Has(word, "day") || Has(word, "daily") ? "day"
                : Has(word, "week") ? "week"
                : Has(word, "month") ? "month"
                : "year";
        }

        return null;
    }

    private static bool Has(ReadOnlySpan<char> text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static FrozenDictionary<string, string> Pairs(string words) =>
        words.Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    private static bool IsPlausible(StatedSalary salary) => salary.Period switch
    {
        "year" => (salary.Max ?? salary.Min) >= 5_000,
        "hour" => (salary.Max ?? salary.Min) is >= 3 and < 2_000 || salary.Currency is "KRW" or "JPY" or "INR",
        null => false,
        _ => true,
    };

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"(?<upto>up to |maximum of )?(?<least>from |starting (at|from) |at least |minimum of )?(?<![\w$€£])((?<precode>USD|EUR|GBP|CAD|AUD|CHF|SEK|NOK|DKK|PLN|INR|SGD|NZD|JPY|KRW|BRL)\s*)?(?<symbol>US\$|CA\$|AU\$|NZ\$|HK\$|[CASR]\$|[$€£₹₩])?\s?(?<from>\d{1,3}([.,  ]\d{3})+([.,]\d{1,2})?|\d+([.,]\d{1,2})?)\s?(?<fromk>k\b)?(\s?(USD|EUR|GBP|CAD|AUD))?"
        + @"(\s*(-|–|—|to|and|bis|à)\s*(USD|EUR|GBP|CAD|AUD|CHF|US\$|CA\$|AU\$|NZ\$|HK\$|[CASR]\$|[$€£₹₩])?\s?(?<to>\d{1,3}([.,  ]\d{3})+([.,]\d{1,2})?|\d+([.,]\d{1,2})?)\s?(?<tok>k\b)?)?(\s?(?<code>USD|EUR|GBP|CAD|AUD|CHF|SEK|NOK|DKK|PLN|INR|SGD|NZD|JPY|KRW|BRL)\b)?",
        Options,
        2000)]
    private static partial Regex Money();

    [GeneratedRegex(@"[.,  ](?=\d{3}(\D|$))", Options, 2000)]
    private static partial Regex Grouping();

    [GeneratedRegex(@"^\s*\+?\s*(million|billion|mn\b|bn\b|m\b|b\b|mm\b|trillion)", Options, 2000)]
    private static partial Regex LargeSum();

    [GeneratedRegex(
        @"fund(ing|ed|raise|s)\b|raised|revenue|\bARR\b|valuation|series [a-e]\b|budget|stipend|reimburs|allowance (of|up)|sign[- ]?on|signing|referral|donat|match(ing|ed)? (up|contribution)|discount|gift|assets under|transactions|customers|savings|portfolio|deal size|quota|sales target|in sales|pipeline|market cap|spend\b|per (employee|person|user|seat)|learning|education(al)? (budget|allowance)|wellness|home office",
        Options,
        2000)]
    private static partial Regex OtherMoney();

    [GeneratedRegex(@"salar(y|ies)|compensation|\bpay\b|\bpaid\b|\bwages?\b|\bOTE\b|remuneration|base (range|rate)|earn(ings)?\b|(hourly|day|daily) rate|gehalt|salaire|rémunération|salario|연봉|年収|給与", Options, 2000)]
    private static partial Regex PayWords();

    /// <summary>Right behind the amount: "a day in London once a month" further on is another matter.</summary>
    [GeneratedRegex(@"^[^.\d;]{0,12}?(\b(per|an?|each|every)|/)\s?(hour|hr|day|week|month|year|annum|yr)\b|^[^.\d;]{0,12}?\b(hourly|daily|weekly|monthly|annual(ly)?|yearly|p\.?a\b)", Options, 2000)]
    private static partial Regex PeriodAfter();

    [GeneratedRegex(@"\b(hourly|day rate|daily|weekly|monthly|annual(ized)?|annually|yearly)\b|\bper (hour|day|week|month|year|annum)\b", Options, 2000)]
    private static partial Regex PeriodBefore();
}
