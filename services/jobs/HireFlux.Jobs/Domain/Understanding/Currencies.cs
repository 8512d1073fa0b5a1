using System.Collections.Frozen;
using System.Globalization;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>How postings write currencies, and what they mean.</summary>
internal static class Currencies
{
    /// <summary>ISO 4217 codes that are read, as an alternation of a regular expression.</summary>
    public const string Codes =
        "usd|eur|gbp|cad|aud|inr|chf|pln|sek|USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|UAH|TRY|ILS|INR|PKR|BDT|LKR|SGD|HKD|TWD|MYR|THB|IDR|PHP|VND|JPY|KRW|CNY|RMB|AED|SAR|QAR|EGP|ZAR|NGN|KES|BRL|MXN|CLP|COP|ARS|PEN";

    /// <summary>Signs and words, as an alternation of a regular expression; letters that are words elsewhere in their own case only.</summary>
    public const string Signs =
        @"US\$|CA\$|AU\$|NZ\$|HK\$|NT\$|MX\$|[CASR]\$|[$€£₹₩₪₺₱₫¥円원]|euros?\b|pounds?\b|yen\b|rupees?\b|(?-i:RM|R(?=[ \u00A0\u202F]?\d))|Rs\.?(?=\s?\d)|zł|Kč|kr\b\.?";

    private static readonly FrozenDictionary<string, string> s_signs = Pairs(
        "US$ USD CA$ CAD C$ CAD A$ AUD AU$ AUD NZ$ NZD S$ SGD HK$ HKD NT$ TWD MX$ MXN R$ BRL € EUR EURO EUR EUROS EUR £ GBP POUND GBP POUNDS GBP ₹ INR RS INR RS. INR RUPEE INR RUPEES INR "
        + "₩ KRW 원 KRW 円 JPY YEN JPY ₪ ILS ₺ TRY ₱ PHP ₫ VND RM MYR R ZAR ZŁ PLN KČ CZK RMB CNY");

    /// <summary>Whose dollars "$" means, by country; elsewhere it is not clear. The same for crowns and for "¥".</summary>
    private static readonly FrozenDictionary<string, string> s_dollars = Pairs("US USD CA CAD AU AUD NZ NZD SG SGD HK HKD");

    private static readonly FrozenDictionary<string, string> s_crowns = Pairs("SE SEK NO NOK DK DKK IS ISK");
    private static readonly FrozenDictionary<string, string> s_yens = Pairs("JP JPY CN CNY");

    /// <summary>Amounts from which a sum without a period can only be a year's pay.</summary>
    private static readonly FrozenDictionary<string, int> s_yearly = Pairs(
        "USD 15000 CAD 15000 AUD 15000 NZD 15000 SGD 25000 EUR 15000 GBP 12000 CHF 25000 SEK 200000 NOK 200000 DKK 200000 PLN 60000 ZAR 150000 INR 250000 JPY 2000000 KRW 20000000")
        .ToFrozenDictionary(pair => pair.Key, pair => int.Parse(pair.Value, CultureInfo.InvariantCulture));

    /// <summary>The ISO 4217 code of what is written; null when it is not clear.</summary>
    /// <param name="written">A code, sign or word.</param>
    /// <param name="countryCode">The job's country; null when unknown, then "$" is the American.</param>
    public static string? CodeOf(string written, string? countryCode) => written.ToUpperInvariant() switch
    {
        "$" => s_dollars.GetValueOrDefault(countryCode ?? "US"),
        "KR" or "KR." => s_crowns.GetValueOrDefault(countryCode ?? ""),
        "¥" => s_yens.GetValueOrDefault(countryCode ?? ""),
        var sign => s_signs.GetValueOrDefault(sign) ?? (sign.Length == 3 ? sign : null),
    };

    /// <summary>Whether an amount without a period can only be a year's.</summary>
    public static bool IsYearly(decimal amount, string currency) => s_yearly.TryGetValue(currency, out var least) && amount >= least;

    /// <summary>Whether it is the currency that pay is stated in there.</summary>
    public static bool IsOf(string currency, string? countryCode) => countryCode switch
    {
        null => false,
        "GB" => currency == "GBP",
        "CH" => currency == "CHF",
        "IN" => currency == "INR",
        "JP" => currency == "JPY",
        "PL" => currency == "PLN",
        _ => s_dollars.GetValueOrDefault(countryCode) == currency || s_crowns.GetValueOrDefault(countryCode) == currency,
    };

    private static FrozenDictionary<string, string> Pairs(string words) => words.Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
