using System.Buffers.Binary;
using System.Text;

namespace HireFlux.Resumes.Reading.Inspection;

/// <summary>
/// The central directory of a zip (PKWARE APPNOTE 4.3), read without unpacking: the library's reader neither shows where entries lie nor
/// bounds how many there are.
/// </summary>
internal static class ZipDirectory
{
    private const int EndBytes = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int EntryBytes = 46;
    private const int LocalBytes = 30;
    private const int ZipSixtyFour = 1;

    /// <summary>The entries, or why there are none.</summary>
    public static (IReadOnlyList<ZipEntry> Entries, ReadingError? Error) Read(ReadOnlySpan<byte> file, ReadingLimits limits)
    {
        var end = file[Math.Max(0, file.Length - EndBytes - LongestComment)..].LastIndexOf("PK\x05\x06"u8);
        end = end < 0 ? end : end + Math.Max(0, file.Length - EndBytes - LongestComment);
        if (end < 0 || end + EndBytes > file.Length)
        {
            return ([], ReadingError.Corrupt);
        }

        int count = BinaryPrimitives.ReadUInt16LittleEndian(file[(end + 10)..]);
        var start = BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 16)..]);
        if (count > limits.ZipEntries)
        {
            return ([], ReadingError.TooLarge);
        }

        if (count == 0 || start >= end)
        {
            return ([], ReadingError.Corrupt);
        }

        var entries = new List<ZipEntry>(count);
        var at = (int)start;
        for (var i = 0; i < count; i++)
        {
            if (Entry(file, at) is not var (entry, next))
            {
                return ([], ReadingError.Corrupt);
            }

            entries.Add(entry);
            at = next;
        }

        return (entries, null);
    }

    private static (ZipEntry Entry, int Next)? Entry(ReadOnlySpan<byte> file, int at)
    {
        if (at < 0 || at + EntryBytes > file.Length || !file[at..].StartsWith("PK\x01\x02"u8))
        {
            return null;
        }

        var head = file[at..];
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(head[28..]);
        int extraLength = BinaryPrimitives.ReadUInt16LittleEndian(head[30..]);
        int commentLength = BinaryPrimitives.ReadUInt16LittleEndian(head[32..]);
        var next = at + EntryBytes + nameLength + extraLength + commentLength;
        if (next > file.Length)
        {
            return null;
        }

        var sizes = Sizes(head, head.Slice(EntryBytes + nameLength, extraLength));
        long local = BinaryPrimitives.ReadUInt32LittleEndian(head[42..]);
        if (local + LocalBytes > file.Length || !file[(int)local..].StartsWith("PK\x03\x04"u8))
        {
            return null;
        }

        var data = (int)local + LocalBytes + BinaryPrimitives.ReadUInt16LittleEndian(file[((int)local + 26)..]) + BinaryPrimitives.ReadUInt16LittleEndian(file[((int)local + 28)..]);
        var entry = new ZipEntry(
            Encoding.UTF8.GetString(head.Slice(EntryBytes, nameLength)).Replace('\\', '/'),
            (BinaryPrimitives.ReadUInt16LittleEndian(head[8..]) & 1) != 0,
            BinaryPrimitives.ReadUInt16LittleEndian(head[10..]),
            sizes.Packed,
            sizes.Unpacked,
            (int)local,
            data);
        // More bytes than the file has are told first: at the far end of 64 bits their sum would be less again.
        return sizes.Packed >= 0 && sizes.Packed <= file.Length && sizes.Unpacked >= 0 && entry.End <= file.Length ? (entry, next) : null;
    }

    // Sizes of 0xFFFFFFFF stand in the Zip64 field, unpacked size first (APPNOTE 4.5.3); some writers always put them there.
    private static (long Packed, long Unpacked) Sizes(ReadOnlySpan<byte> head, ReadOnlySpan<byte> extra)
    {
        long packed = BinaryPrimitives.ReadUInt32LittleEndian(head[20..]);
        long unpacked = BinaryPrimitives.ReadUInt32LittleEndian(head[24..]);
        while (extra.Length >= 4 && (packed == uint.MaxValue || unpacked == uint.MaxValue))
        {
            int id = BinaryPrimitives.ReadUInt16LittleEndian(extra);
            int length = Math.Min(BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]), extra.Length - 4);
            var field = extra.Slice(4, length);
            if (id == ZipSixtyFour)
            {
                unpacked = unpacked == uint.MaxValue ? Next(ref field) : unpacked;
                packed = packed == uint.MaxValue ? Next(ref field) : packed;
            }

            extra = extra[(4 + length)..];
        }

        return (packed, unpacked);
    }

    private static long Next(ref ReadOnlySpan<byte> field)
    {
        if (field.Length < sizeof(long))
        {
            return -1;
        }

        var value = BinaryPrimitives.ReadInt64LittleEndian(field);
        field = field[sizeof(long)..];
        return value;
    }
}
