using System.Text.RegularExpressions;
using PhoneNumbers;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>How well digits fit the numbering plan of their country.</summary>
internal static partial class PhoneFit
{
    public static readonly PhoneNumberUtil Numbers = PhoneNumberUtil.GetInstance();

    // Where no place tells the country: those in which most resumes are written.
    private static readonly string[] Common = ["US", "GB", "IN", "DE", "FR", "ES", "IT", "BR", "NL", "PL", "AU", "NG", "ZA", "KE", "MX", "RU", "TR", "JP", "KR", "CN", "VN", "ID", "SE"];

    /// <summary>From -3 (can't be) over 0 (nothing is known of it) to 1.5 (a number of its country).</summary>
    public static double Score(string number, string? country)
    {
        if (IsInternational(number) || country is not null)
        {
            return Parse(number, country) is { } parsed && Numbers.IsPossibleNumber(parsed) ? Numbers.IsValidNumber(parsed) ? 1.5 : 0.5 : -0.7;
        }

        return Array.Exists(Common, region => Parse(number, region) is { } parsed && Numbers.IsValidNumberForRegion(parsed, region)) ? 1 : number.Count(char.IsDigit) == 10 ? 0.3 : -0.5;
    }

    public static PhoneNumber? Parse(string number, string? country)
    {
        var plain = string.Concat(number.Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c));
        plain = TrunkZero().Replace(plain, " ").Replace('／', ' ').Replace('＋', '+');
        plain = ExitCode().Replace(plain, "+");
        try
        {
            return Numbers.Parse(plain, IsInternational(plain) ? "ZZ" : country ?? "ZZ");
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    public static bool IsInternational(string number) => number.TrimStart(' ', '(', '（') is ['+' or '＋', ..] || ExitCode().IsMatch(number);

    /// <summary>The national zero that some write between country code and number: "+44 (0)20 …".</summary>
    [GeneratedRegex(@"(?<=\d)\s*\(0\)\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TrunkZero();

    /// <summary>"0049 30 …" is dialled for "+49 30 …".</summary>
    [GeneratedRegex(@"^\(?00(?=[1-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ExitCode();
}
