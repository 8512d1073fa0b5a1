using HireFlux.Resumes.Reading.Extraction.Contact;

namespace HireFlux.Profiles.Domain;

/// <summary>Telephone numbers as people type them about themselves: digits with the usual separators, best with the country's code.</summary>
internal static class PhoneNumber
{
    private const string Separators = " +-./()\u00A0";
    private const string Extension = "xX#";

    /// <summary>True when it could be one: 5 to 20 digits with the usual separators, perhaps an extension.</summary>
    public static bool IsPlausible(string text) =>
        text.All(character => char.IsAsciiDigit(character) || Separators.Contains(character, StringComparison.Ordinal) || Extension.Contains(character, StringComparison.Ordinal))
        && text.Count(char.IsAsciiDigit) is >= 5 and <= 20;

    /// <summary>
    /// The number as E.164 has it, such as <c>+442079460958</c>. Null where that cannot be known: no country code ("+" or "00" before it), no
    /// such number, an extension.
    /// </summary>
    public static string? ToE164(string? text) =>
        text is not null && IsPlausible(text) && text.IndexOfAny([.. Extension]) < 0 ? TelephoneNumber.E164(text, country: null) : null;
}
