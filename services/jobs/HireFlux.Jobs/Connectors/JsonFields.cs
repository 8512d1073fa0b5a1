using System.Globalization;
using System.Text.Json;

namespace HireFlux.Jobs.Connectors;

/// <summary>Reads of boards' JSON that take nothing for granted: what is absent or of another type is null.</summary>
internal static class JsonFields
{
    /// <summary>A member, or undefined.</summary>
    public static JsonElement Field(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    /// <summary>A text, trimmed; null when it is none, or blank.</summary>
    /// <exception cref="InvalidOperationException">The text is not valid Unicode.</exception>
    public static string? Text(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.String } value && value.GetString()?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>An id, whether written as a text or as a number.</summary>
    public static string? Id(this JsonElement element, string name) => element.Field(name) switch
    {
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => element.Text(name),
    };

    public static int? Number(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

    public static decimal? Amount(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDecimal(out var number) ? number : null;

    /// <summary>The elements of an array; none when it is none.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    /// <summary>An ISO 8601 time as UTC, to the second; a bare date is taken for its last second, as deadlines mean it.</summary>
    public static DateTime? Time(this JsonElement element, string name)
    {
        if (element.Text(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date.ToDateTime(new TimeOnly(23, 59, 59), DateTimeKind.Utc);
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && time.Year is > 1990 and < 2200
            ? new DateTime(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerSecond), DateTimeKind.Utc)
            : null;
    }
}
