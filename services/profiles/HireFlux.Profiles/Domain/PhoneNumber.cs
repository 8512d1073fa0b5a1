namespace HireFlux.Profiles.Domain;

/// <summary>Reads telephone numbers as people type them.</summary>
internal static class PhoneNumber
{
    /// <summary>ITU-T E.164 allows fifteen digits, country code included; the shortest real ones have seven.</summary>
    private const int MaxDigits = 15;
    private const int MinDigits = 7;

    /// <summary>Assigned geographic country codes (ITU-T E.164.D).</summary>
    private static readonly HashSet<string> s_countryCodes = [.. ("""
        1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66
        81 82 84 86 90 91 92 93 94 95 98 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232
        233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258
        260 261 262 263 264 265 266 267 268 269 290 291 297 298 299 350 351 352 353 354 355 356 357 358 359
        370 371 372 373 374 375 376 377 378 380 381 382 383 385 386 387 389 420 421 423
        500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599
        670 672 673 674 675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692
        850 852 853 855 856 880 886 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 976 977
        992 993 994 995 996 998
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Countries whose national numbers may begin with a zero that is dialled from abroad too.</summary>
    private static readonly HashSet<string> s_leadingZeroKept = ["39", "225", "241", "242", "378"];

    /// <summary>True when it could be one: digits with the usual separators, perhaps an extension.</summary>
    public static bool IsPlausible(string text) =>
        text.All(character => char.IsAsciiDigit(character) || " +-./()\u00A0xX#".Contains(character, StringComparison.Ordinal))
        && text.Count(char.IsAsciiDigit) is >= 5 and <= MaxDigits + 5;

    /// <summary>
    /// The number as E.164 has it, such as <c>+442079460958</c>. Null where that cannot be known: no country code, one that nobody has,
    /// a trunk zero out of place, an extension.
    /// </summary>
    public static string? ToE164(string? text)
    {
        // "+44 (0)20": the zero is dialled inside the country only.
        var dialled = text?.Replace("(0)", string.Empty, StringComparison.Ordinal).Trim() ?? string.Empty;
        if (!dialled.All(character => char.IsAsciiDigit(character) || " +-./()\u00A0".Contains(character, StringComparison.Ordinal)))
        {
            return null;
        }

        var digits = string.Concat(dialled.Where(char.IsAsciiDigit));
        if (dialled.LastIndexOf('+') == 0)
        {
            return FromInternational(digits);
        }

        return !dialled.Contains('+', StringComparison.Ordinal) && digits.StartsWith("00", StringComparison.Ordinal)
            ? FromInternational(digits[2..])
            : null;
    }

    private static string? FromInternational(string digits)
    {
        if (digits.Length is < MinDigits or > MaxDigits)
        {
            return null;
        }

        var country = Enumerable.Range(1, 3).Select(length => digits[..length]).FirstOrDefault(s_countryCodes.Contains);
        if (country is null)
        {
            return null;
        }

        var national = digits[country.Length..];
        var fits = country == "1"
            ? national is [>= '2' and <= '9', _, _, >= '2' and <= '9', _, _, _, _, _, _]
            : national[0] != '0' || s_leadingZeroKept.Contains(country);
        return fits ? $"+{digits}" : null;
    }
}
