using System.Buffers;
using System.Text.RegularExpressions;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Finds amounts and ranges of money in a sentence.</summary>
internal static partial class MoneyAmounts
{
    /// <summary>The most characters between the beginning of an amount and its first digit: "rupees ".</summary>
    private const int LongestMark = 7;

    /// <summary>All that <c>\d</c> stands for.</summary>
    private static readonly SearchValues<char> s_digits =
        SearchValues.Create([.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(char.IsDigit)]);

    /// <summary>
    /// Those with a currency, in order, with the groups "currency", "from", "fromscale", "to", "toscale" and, for open ranges, "upto" and "least".
    /// Other numbers are stepped over: what belongs to "5 to 10" belongs to no amount behind it.
    /// </summary>
    /// <param name="sentence">Plain text.</param>
    public static IEnumerable<Match> In(string sentence)
    {
        for (var end = 0; sentence.AsSpan(end).IndexOfAny(s_digits) is >= 0 and var next;)
        {
            // From where an amount can begin; trying each character before it is what costs.
            var match = Money().Match(sentence, Math.Max(end, end + next - LongestMark));
            if (!match.Success)
            {
                yield break;
            }

            if (match.Groups["currency"].Success || IsIndian(match))
            {
                yield return match;
            }

            end = match.Index + match.Length;
        }
    }

    /// <summary>Where the words before an amount begin that say it is a bound ("up to"); the amount's own offset when there are none.</summary>
    public static int StartOf(Match amount) => amount.Groups["lead"].Index;

    /// <summary>Whether it is counted in lakhs, which only rupees are.</summary>
    public static bool IsIndian(Match amount) => Indian().IsMatch(amount.ValueSpan);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string CurrencyMark = $@"(?<currency>\b(?-i:{Currencies.Codes})(?![A-Za-z])|{Currencies.Signs})";
    private const string Digits = @"\d{1,3}([.,'’ \u00A0\u202F]\d{3})+([.,]\d{1,2})?(?!\d)|\d{1,2}(,\d{2})+,\d{3}|\d+([.,]\d{1,2})?(?!\d)";
    private const string Scales = @"k(?![a-z])|LPA\b|lakhs?\b|lacs?\b|万|만|tys\.?|mil(?= )";

    /// <summary>Read backwards from the amount, so of two that end alike the longer is first.</summary>
    private const string Lead =
        @"(\b(?<upto>(up to|upto|maximum( of)?|max\.?|bis zu|jusqu'à|hasta|até|fino a|tot|nawet|do)\s+))?"
        + @"(\b(?<least>(starting (at|from|salary( of| is|:)?)|from|starts at|at least|minimum( of)?|ab|à partir de|a partir de|desde|od|vanaf|från)\s+))?";

    /// <summary>An amount or a range with its currency, before or behind.</summary>
    private const string Amount =
        $@"({CurrencyMark}\s?|(?<![A-Za-z0-9.,$]))(?<from>{Digits})\s?(?<fromscale>{Scales})?(\s?{CurrencyMark})?"
        + $@"(\s*(-|–|—|~|〜|～|to|and|bis|und|à|al?|et|en|tot|do|till|e|y|até)\s*({CurrencyMark}\s?)?(?<to>{Digits})\s?(?<toscale>{Scales})?)?(\s?{CurrencyMark})?(?<least>\s?(\+|以上|이상|or more))?";

    [GeneratedRegex($"(?<=(?<lead>{Lead})){Amount}", Options, 2000)]
    private static partial Regex Money();

    [GeneratedRegex(@"\d\s?(LPA|lakhs?|lacs?)\b", Options, 2000)]
    private static partial Regex Indian();
}
