using System.Text.Json;

namespace HireFlux.Cli;

/// <summary>Reads of an answer's members; an absent or null one is empty.</summary>
internal static class JsonElementExtensions
{
    public static string Text(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : string.Empty;

    public static long Number(this JsonElement element, string name) => element.GetProperty(name).GetInt64();

    public static string Words(this JsonElement element, string name) =>
        string.Join(", ", element.GetProperty(name).EnumerateArray().Select(item => item.GetString()));
}
