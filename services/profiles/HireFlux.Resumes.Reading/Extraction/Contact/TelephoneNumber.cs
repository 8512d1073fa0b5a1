using System.Text.RegularExpressions;
using PhoneNumbers;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>Telephone numbers as people write them.</summary>
public static partial class TelephoneNumber
{
    private const string AnyCountry = "ZZ";
    private const int NorthAmerica = 1;

    /// <summary>
    /// The number as E.164 has it, such as <c>+442079460958</c>; null where neither the number says its country nor the caller does, or no
    /// such number can be.
    /// </summary>
    /// <param name="number">With the country's code behind "+" or "00", or as it is dialled within the country.</param>
    /// <param name="country">The country it would be dialled in (ISO 3166, two capital letters), or null.</param>
    public static string? E164(string number, string? country)
    {
        ArgumentNullException.ThrowIfNull(number);
        var dialled = TrunkZero().Replace(number, " ").Replace('／', ' ').TrimStart();
        if (dialled.StartsWith("00", StringComparison.Ordinal))
        {
            dialled = $"+{dialled[2..]}";
        }

        try
        {
            var parsed = PhoneNumberUtil.GetInstance().Parse(dialled, dialled.TrimStart('(').StartsWith('+') ? AnyCountry : country ?? AnyCountry);
            return IsPossible(parsed) ? PhoneNumberUtil.GetInstance().Format(parsed, PhoneNumberFormat.E164) : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    /// <summary>By its length; and no area of North America begins with 0 or 1, which those who invent numbers overlook.</summary>
    private static bool IsPossible(PhoneNumber number) => PhoneNumberUtil.GetInstance().IsPossibleNumber(number) && number.NationalNumber > 9_999
        && (number.CountryCode != NorthAmerica || number.NationalNumber >= 2_000_000_000);

    /// <summary>The national zero that some write between country code and number: "+44 (0)20 …".</summary>
    [GeneratedRegex(@"(?<=\d)\s*\(0\)\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TrunkZero();
}
