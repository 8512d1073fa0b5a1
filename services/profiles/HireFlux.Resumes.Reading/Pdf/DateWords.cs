using System.Text.RegularExpressions;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Whether a short text looks like a date or a span of time: as much as layout needs to know of dates.</summary>
internal static partial class DateWords
{
    public static bool Any(string text) => Dates().IsMatch(text);

    [GeneratedRegex(
        "(?<![0-9])(19|20)[0-9]{2}(?![0-9])|(?<![0-9])[0-9]{1,2}[/.][0-9]{2,4}(?![0-9])|\\b(present|current|now|today|heute|aktuell|actuel|actual|actualmente|presente|oggi|obecnie|heden|nu)\\b|\\b[0-9]{1,2} (months?|years?|yrs?|mos?|monate|jahre|mois|ans|meses|años)\\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dates();
}
