using System.Globalization;
using System.Net;
using System.Text.Json;

namespace HireFlux.Jobs.Connectors.Pages;

/// <summary>Reads of schema.org's JSON-LD, where a value may be a text, a thing with a name, or a list of either.</summary>
internal static class SchemaOrgFields
{
    /// <summary>Whether a thing is of a type, however its vocabulary is written ("JobPosting", "schema:JobPosting", "https://schema.org/JobPosting").</summary>
    public static bool IsA(this JsonElement element, string type) => element.Many("@type").Any(said =>
        said.ValueKind == JsonValueKind.String && said.GetString() is { } name
        && (name == type || name.EndsWith($"/{type}", StringComparison.Ordinal) || name.EndsWith($":{type}", StringComparison.Ordinal)));

    /// <summary>The values of a member: itself, or its elements.</summary>
    public static IEnumerable<JsonElement> Many(this JsonElement element, string name) => element.Field(name) switch
    {
        { ValueKind: JsonValueKind.Array } array => array.EnumerateArray(),
        { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => [],
        var one => [one],
    };

    /// <summary>A text with its entities decoded: pages escape for HTML what stands in no HTML. A number is its digits, a thing its name or value.</summary>
    public static string? Words(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when WebUtility.HtmlDecode(value.GetString())?.Trim() is { Length: > 0 } text => text,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object when value.Field("name").ValueKind is JsonValueKind.String => value.Field("name").Words(),
        JsonValueKind.Object when value.Field("value").ValueKind is JsonValueKind.String or JsonValueKind.Number => value.Field("value").Words(),
        _ => null,
    };

    /// <summary>The first words of a member.</summary>
    public static string? Words(this JsonElement element, string name) => element.Many(name).Select(Words).FirstOrDefault(words => words is not null);

    /// <summary>An amount, as a number or as a text with or without parted thousands ("52,000.50").</summary>
    public static decimal? Money(this JsonElement element, string name) =>
        element.Amount(name) ?? (element.Words(name) is { } text && decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null);

    /// <summary>A time as UTC; of a bare date its first second, as the day on which something was published.</summary>
    public static DateTime? Since(this JsonElement element, string name) =>
        DateOnly.TryParseExact(element.Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToDateTime(default, DateTimeKind.Utc)
            : element.Time(name);
}
