using System.Text.RegularExpressions;
using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Tests.Understanding;

/// <summary>Amounts are looked for from their digits on; the pattern tried at each character of the text is what they must equal.</summary>
public sealed class MoneyAmountsTests
{
    private const string Mark = $@"(?<currency>\b(?-i:{Currencies.Codes})(?![A-Za-z])|{Currencies.Signs})";
    private const string Digits = @"\d{1,3}([.,'’ \u00A0\u202F]\d{3})+([.,]\d{1,2})?(?!\d)|\d{1,2}(,\d{2})+,\d{3}|\d+([.,]\d{1,2})?(?!\d)";
    private const string Scales = @"k(?![a-z])|LPA\b|lakhs?\b|lacs?\b|万|만|tys\.?|mil(?= )";

    private static readonly Regex s_plain = new(
        @"(\b(?<upto>(up to|upto|maximum( of)?|max\.?|bis zu|jusqu'à|hasta|até|fino a|tot|nawet|do)\s+))?(\b(?<least>(from|starting (at|from|salary( of| is|:)?)|starts at|at least|minimum( of)?|ab|à partir de|a partir de|desde|od|vanaf|från)\s+))?"
        + $@"({Mark}\s?|(?<![A-Za-z0-9.,$]))(?<from>{Digits})\s?(?<fromscale>{Scales})?(\s?{Mark})?"
        + $@"(\s*(-|–|—|~|〜|～|to|and|bis|und|à|al?|et|en|tot|do|till|e|y|até)\s*({Mark}\s?)?(?<to>{Digits})\s?(?<toscale>{Scales})?)?(\s?{Mark})?(?<least>\s?(\+|以上|이상|or more))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(2));

    private static readonly string[] s_parts =
    [
        "up to ", "upto ", "maximum of ", "max. ", "bis zu ", "jusqu'à ", "hasta ", "até ", "fino a ", "tot ", "nawet ", "do ", "from ", "FROM  ", "starting at ", "starting  ", "starting from ", "starting salary: ", "starts at ",
        "at least ", "minimum ", "ab ", "à partir de ", "a partir de ", "desde ", "od ", "vanaf ", "från ", "$", "US$", "CA$", "C$", "€", "£", "₹", "EUR", "USD", "usd ", "INR", "RM", "R", "Rs", "rs. ", "kr", "KR", "kr.",
        "euro", "Euros ", "pounds ", "yen", "rupees ", "zł", "Kč", "원", "k", "K", " LPA", "lakhs", "lacs ", "万", "tys.", "mil ", "million", "-", " – ", " to ", "and", " bis ", "al", "e", "0", "5", "12", "100", "1,200", "60.000",
        "1\u00A0000", "12,34,567", "3.5", "45'000", "٣", "３", "401(k)", " ", "  ", "\u202F", ".", ",", "(", "+", " or more", "이상", "x", "years",
    ];

    [Fact]
    public void Whatever_amounts_are_made_of_they_are_found_as_by_trying_each_character()
    {
        var random = new Random(20_261_130);
        var found = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var sentence = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => s_parts[random.Next(s_parts.Length)]));
            var plain = s_plain.Matches(sentence).Where(IsMoney).Select(match => Describe(match, match.Index)).ToList();

            Assert.Equal(plain, MoneyAmounts.In(sentence).Select(match => Describe(match, MoneyAmounts.StartOf(match))));
            found += plain.Count;
        }

        Assert.True(found > 1_000, $"{found} amounts");
    }

    private static bool IsMoney(Match match) => match.Groups["currency"].Success || MoneyAmounts.IsIndian(match);

    private static string Describe(Match match, int start) => $"{start}-{match.Index + match.Length}: " + string.Join(
        ", ",
        new[] { "upto", "least", "currency", "from", "fromscale", "to", "toscale" }.Select(name => $"{name} {string.Join('/', match.Groups[name].Captures.Select(capture => $"{capture.Index} {capture.Value}"))}"));
}
