using System.Buffers.Text;
using System.Text.Json;

namespace HireFlux.ServiceDefaults.Http;

/// <summary>Opaque cursors: the sort key of the last row of a page, as base64url of JSON. They hold nothing secret and are checked like any input.</summary>
public static class Cursor
{
    private const int MaxLength = 512;

    /// <summary>Makes the cursor that continues after a key.</summary>
    public static string Encode<TKey>(TKey key) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(key, JsonConventions.Options));

    /// <summary>Reads a cursor. An absent one is no error and gives <c>null</c>.</summary>
    /// <param name="cursor">What the client sent.</param>
    /// <param name="key">The key; null when there was no cursor.</param>
    /// <returns>False when the cursor is not one of this list's: answer 400 <c>invalid_cursor</c>.</returns>
    public static bool TryDecode<TKey>(string? cursor, out TKey? key)
        where TKey : class
    {
        key = null;
        if (string.IsNullOrEmpty(cursor))
        {
            return true;
        }

        if (cursor.Length > MaxLength || !Base64Url.IsValid(cursor))
        {
            return false;
        }

        try
        {
            key = JsonSerializer.Deserialize<TKey>(Base64Url.DecodeFromChars(cursor), JsonConventions.Options);
            return key is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
