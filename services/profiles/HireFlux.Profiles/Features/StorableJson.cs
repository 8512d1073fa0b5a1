using System.Text.Json;

namespace HireFlux.Profiles.Features;

/// <summary>JSON may spell characters that PostgreSQL's jsonb refuses: NUL, and halves of surrogate pairs.</summary>
internal static class StorableJson
{
    public static bool IsStorable(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => HasStorableNames(element) && element.EnumerateObject().All(member => IsStorable(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(IsStorable),
        JsonValueKind.String => TryRead(element.GetString, out var text) && IsStorable(text),
        // numeric in PostgreSQL is wide but not endless, and nobody's wish needs more than this.
        JsonValueKind.Number => element.TryGetDouble(out var number) && double.IsFinite(number),
        _ => true,
    };

    public static bool IsStorable(string? text)
    {
        for (var index = 0; index < text?.Length; index++)
        {
            if (text[index] == '\0' || (char.IsSurrogate(text[index]) && !(char.IsSurrogatePair(text, index) && index++ >= 0)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasStorableNames(JsonElement element) =>
        TryRead(() => element.EnumerateObject().All(member => IsStorable(member.Name)), out var storable) && storable;

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
