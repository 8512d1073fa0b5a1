using System.Globalization;
using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Rendering.Content;

/// <summary>Dates in words that no reader takes for other dates: "Jan 2020 – Mar 2022", "Sep 23, 2025", never 01/02/03. The day stands behind the month: in "2024 – 23 Sep 2025" parsers take 24 to 23 for school years.</summary>
internal static class DateText
{
    public static string? Span(PartialDate? start, PartialDate? end, bool isCurrent = false) => (start, end, isCurrent) switch
    {
        (null, null, false) => null,
        (null, null, true) => "Present",
        ({ } first, _, true) => $"{One(first)} – Present",
        ({ } first, { } last, _) => $"{One(first)} – {One(last)}",
        ({ } first, null, _) => $"From {One(first)}",
        (null, { } last, _) => $"Until {One(last)}",
    };

    public static string One(PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Month(month)} {day}, {date.Year:D4}"),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Month(month)} {date.Year:D4}"),
        _ => date.Year.ToString("D4", CultureInfo.InvariantCulture),
    };

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month);
}
