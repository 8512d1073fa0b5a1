using System.Globalization;
using System.Text.RegularExpressions;
using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.JsonResume;

/// <summary>Dates as documents have them: ISO 8601 as the schema asks, and near misses such as 2013-1, 2014/06 or a time stamp.</summary>
internal static partial class JsonDates
{
    /// <summary>As much of the date as there is on a calendar; null where no year comes first.</summary>
    public static PartialDate? Read(string? text)
    {
        if (PartialDate.TryParse(text, out var exact))
        {
            return exact;
        }

        if (NearMiss().Match(text ?? string.Empty) is not { Success: true } match)
        {
            return null;
        }

        var (year, month, day) = (match.Groups["y"].Value, Two(match.Groups["m"]), Two(match.Groups["d"]));
        return Parse($"{year}-{month}-{day}") ?? Parse($"{year}-{month}") ?? Parse(year);
    }

    public static bool IsPresent(string? text) => text?.ToLowerInvariant() is "present" or "current" or "now" or "today" or "ongoing";

    private static PartialDate? Parse(string text) => PartialDate.TryParse(text, out var date) ? date : null;

    private static string Two(Group group) =>
        int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString("D2", CultureInfo.InvariantCulture) : string.Empty;

    [GeneratedRegex(@"^\s*(?<y>[0-9]{4})(?:[-/.](?<m>[0-9]{1,2})(?:[-/.](?<d>[0-9]{1,2})(?:[T ].{0,40})?)?)?\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NearMiss();
}
