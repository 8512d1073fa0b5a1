using System.Globalization;
using System.Text.Json.Serialization;

namespace HireFlux.Resumes.Dates;

/// <summary>A date as exactly as it is known: a year, a month of it, or a day of that. Written YYYY, YYYY-MM or YYYY-MM-DD (ISO 8601), as JSON Resume has it.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to the month's last, or null; never without a month.</param>
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>The month this begins in, counted from year 0: for spans in months. A bare year begins in January.</summary>
    public int FirstMonth => (Year * 12) + (Month ?? 1) - 1;

    /// <summary>The month this ends in, counted from year 0. A bare year ends in December.</summary>
    public int LastMonth => (Year * 12) + (Month ?? 12) - 1;

    /// <summary>Reads YYYY, YYYY-MM or YYYY-MM-DD; false for anything else, and for days that no calendar has.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var parts = (text ?? string.Empty).Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || !Number(parts[0], out var year) || year == 0)
        {
            return false;
        }

        if (parts.Length == 1)
        {
            date = new PartialDate(year);
            return true;
        }

        if (parts[1].Length != 2 || !Number(parts[1], out var month) || month is < 1 or > 12)
        {
            return false;
        }

        if (parts.Length == 2)
        {
            date = new PartialDate(year, month);
            return true;
        }

        if (parts[2].Length != 2 || !Number(parts[2], out var day) || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>Earlier first; of two that begin together, the less exact first.</summary>
    public int CompareTo(PartialDate other) => (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>Whether the left one is earlier.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is later.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not later.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not earlier.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => (Month, Day) switch
    {
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}-{day:D2}"),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };

    private static bool Number(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
