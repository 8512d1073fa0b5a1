using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace HireFlux.Identity.Audit;

/// <summary>
/// The keyed hashes of the audit trail. The key is not in the database in the clear, so whoever can write to it can still not write a chain that holds.
/// </summary>
/// <param name="key">32 bytes.</param>
internal sealed class AuditSeal(byte[] key)
{
    /// <summary>Stands for a person in the chain.</summary>
    public byte[] SubjectHash(Guid userId) => HMACSHA256.HashData(key, (byte[])[.. "subject:"u8, .. userId.ToByteArray(bigEndian: true)]);

    /// <summary>Covers every column but user_id, for which the subject's hash stands.</summary>
    public byte[] Hash(AuditEntry entry)
    {
        using var buffer = new MemoryStream();
        buffer.Write("entry:"u8);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(entry.Sequence);
            writer.WriteStringValue(entry.Id);
            WriteBytes(writer, entry.SubjectHash);
            writer.WriteStringValue(entry.EventType);
            WriteSorted(writer, entry.EventData);
            writer.WriteStringValue(entry.IpAddress?.ToString());
            writer.WriteStringValue(entry.UserAgent);
            writer.WriteStringValue(entry.CreatedAt.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture));
            WriteBytes(writer, entry.PrevHash);
            writer.WriteEndArray();
        }

        return HMACSHA256.HashData(key, buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    private static void WriteBytes(Utf8JsonWriter writer, byte[]? bytes)
    {
        if (bytes is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteBase64StringValue(bytes);
        }
    }

    /// <summary>jsonb keeps members in an order of its own; sorted, they hash alike before and after.</summary>
    private static void WriteSorted(Utf8JsonWriter writer, JsonElement data)
    {
        if (data.ValueKind != JsonValueKind.Object)
        {
            data.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        foreach (var member in data.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            member.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
