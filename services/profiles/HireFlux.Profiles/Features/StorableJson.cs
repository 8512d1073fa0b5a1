using System.Text.Json;
using HireFlux.Profiles.Domain;

namespace HireFlux.Profiles.Features;

/// <summary>JSON of which every text and number can be kept in jsonb: it may spell such as PostgreSQL refuses.</summary>
internal static class StorableJson
{
    public static bool IsStorable(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => HasStorableNames(element) && element.EnumerateObject().All(member => IsStorable(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(IsStorable),
        JsonValueKind.String => TryRead(element.GetString, out var text) && StorableText.IsStorable(text!),
        // numeric in PostgreSQL is wide but not endless, and nobody's wish needs more than this.
        JsonValueKind.Number => element.TryGetDouble(out var number) && double.IsFinite(number),
        _ => true,
    };

    private static bool HasStorableNames(JsonElement element) =>
        TryRead(() => element.EnumerateObject().All(member => StorableText.IsStorable(member.Name)), out var storable) && storable;

    private static bool TryRead<T>(Func<T> read, out T? value)
    {
        try
        {
            value = read();
            return true;
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for half a surrogate pair.
            value = default;
            return false;
        }
    }
}
