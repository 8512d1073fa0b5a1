using System.Globalization;
using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Reading.Tests.Extraction.Invented;

/// <summary>One person's way to write dates.</summary>
internal sealed class InventedDates
{
    private static readonly (string[] Months, string[] Present)[] Tongues =
    [
        (Split("January February March April May June July August September October November December"), ["Present", "present", "Current", "now", "today", "ongoing", "to date", "Now"]),
        (Split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"), ["Present", "Current", "Now", "Date"]),
        (Split("Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec."), ["Present", "present"]),
        (Split("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"), ["heute", "jetzt", "dato"]),
        (Split("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"), ["aujourd'hui", "présent", "à ce jour"]),
        (Split("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"), ["actualidad", "presente", "actual"]),
        (Split("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"), ["oggi", "presente", "in corso"]),
        (Split("styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień"), ["obecnie", "nadal", "teraz"]),
        (Split("januari februari maart april mei juni juli augustus september oktober november december"), ["heden", "nu"]),
    ];

    private readonly Random _random;
    private readonly int _tongue;
    private readonly int _form;
    private readonly string _dash;
    private readonly string _present;
    private readonly bool _tellsLength;

    public InventedDates(Random random)
    {
        _random = random;
        _tongue = random.Next(3) > 0 ? random.Next(3) : random.Next(Tongues.Length);
        _form = random.Next(14);
        _dash = Pick([" – ", " - ", "–", "-", " — ", " to ", " – ", " – "]);
        _dash = _dash == " to " && _tongue > 2 ? " – " : _dash;
        _present = Pick(Tongues[_tongue].Present);
        _tellsLength = random.Next(10) == 0;
    }

    /// <summary>Only the years are written.</summary>
    public bool IsYearsOnly => _form is 9 or 10 or 13;

    public PartialDate Precise(PartialDate date) => IsYearsOnly ? new PartialDate(date.Year) : date;

    public string Span(PartialDate from, PartialDate? to)
    {
        var start = Point(from);
        var text = to is { } end ? start.Contains(' ', StringComparison.Ordinal) && _dash.Length == 1 ? $"{start} {_dash} {Point(end)}" : $"{start}{Dash(start)}{Point(end)}" : $"{start}{Dash(start)}{_present}";
        var years = Math.Max(1, (to?.Year ?? 2026) - from.Year);
        return _tellsLength ? string.Create(CultureInfo.InvariantCulture, $"{text} ({years} year{(years > 1 ? "s" : string.Empty)} 2 months)") : text;
    }

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private string Dash(string start) => start.Contains('-', StringComparison.Ordinal) || start.Contains(' ', StringComparison.Ordinal) ? $" {_dash.Trim()} " : _dash;

    private string Point(PartialDate date)
    {
        var (year, month) = (date.Year, date.Month ?? 1);
        var name = Tongues[_tongue].Months[month - 1];
        return string.Create(CultureInfo.InvariantCulture, $"{_form switch
        {
            0 or 1 or 2 or 3 => $"{name} {year}",
            4 or 5 => $"{month:00}/{year}",
            6 => $"{month:00}.{year}",
            7 => $"{year}-{month:00}",
            8 => $"{month}/{year}",
            11 => $"{name} '{year % 100:00}",
            12 => $"{char.ToUpperInvariant(name[0])}{name[1..]}, {year}",
            _ => $"{year}",
        }}");
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];

    private static string[] Split(string words) => words.Split(' ');
}
