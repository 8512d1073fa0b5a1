using System.IO.Compression;
using System.Runtime.InteropServices;

namespace HireFlux.Resumes.Reading.Inspection;

/// <summary>Tells a Word document from everything else that is a zip, and a harmless one from the rest.</summary>
internal static class DocxInspector
{
    private const int Stored = 0;
    private const int Deflated = 8;
    private const int RatioMatters = 1024 * 1024;
    private const string TypesPart = "[Content_Types].xml";

    /// <summary>Why it is refused; null for a Word document that may be read.</summary>
    public static ReadingError? Inspect(ReadOnlyMemory<byte> file, ReadingLimits limits)
    {
        var (entries, error) = ZipDirectory.Read(file.Span, limits);
        if (error is not null)
        {
            return error;
        }

        var types = entries.FirstOrDefault(entry => entry.Name.Equals(TypesPart, StringComparison.OrdinalIgnoreCase));
        if (types is null)
        {
            return ReadingError.Unsupported;
        }

        return Shape(entries, limits) ?? Kind(file, types, entries, limits) ?? Parts(file, entries, limits);
    }

    private static ReadingError? Shape(IReadOnlyList<ZipEntry> entries, ReadingLimits limits)
    {
        if (entries.Any(entry => entry.IsEncrypted))
        {
            return ReadingError.Encrypted;
        }

        if (entries.Any(entry => entry.Method is not (Stored or Deflated) || (entry.Method == Stored && entry.Packed != entry.Unpacked)))
        {
            return ReadingError.Corrupt;
        }

        if (entries.Sum(entry => (decimal)entry.Unpacked) > limits.UnpackedBytes
            || entries.Any(entry => entry.Unpacked > RatioMatters && entry.Unpacked / Math.Max(1, entry.Packed) > limits.ZipRatio))
        {
            return ReadingError.TooLarge;
        }

        // Entries that share their data make much of little.
        var ordered = entries.OrderBy(entry => entry.Header).ToList();
        return ordered.Zip(ordered.Skip(1)).Any(pair => pair.First.End > pair.Second.Header) ? ReadingError.TooLarge : null;
    }

    private static ReadingError? Kind(ReadOnlyMemory<byte> file, ZipEntry types, IReadOnlyList<ZipEntry> entries, ReadingLimits limits)
    {
        var named = new ContentTypes();
        if (Scan(file, types, limits, named.Add) is { } error)
        {
            return error;
        }

        if (ActiveParts.AnyIn(entries, named))
        {
            return ReadingError.ActiveContent;
        }

        return named.MainPart(entries) is not { } main ? ReadingError.Unsupported
            : entries.Any(entry => entry.Name.Equals(main, StringComparison.OrdinalIgnoreCase)) ? null
            : ReadingError.Corrupt;
    }

    private static ReadingError? Parts(ReadOnlyMemory<byte> file, IReadOnlyList<ZipEntry> entries, ReadingLimits limits)
    {
        foreach (var entry in entries)
        {
            if (entry.FileName.EndsWith(".xml", StringComparison.Ordinal) || entry.FileName.EndsWith(".rels", StringComparison.Ordinal))
            {
                // What is not well-formed is for the reader to judge: it can do without most parts.
                if (Scan(file, entry, limits, null) is ReadingError.TooLarge)
                {
                    return ReadingError.TooLarge;
                }
            }
            else if (IsArchive(file, entry) && !IsChartData(entry))
            {
                return ReadingError.TooLarge;
            }
        }

        return null;
    }

    private static ReadingError? Scan(ReadOnlyMemory<byte> file, ZipEntry entry, ReadingLimits limits, Action<System.Xml.XmlReader>? onElement)
    {
        if (entry.Unpacked > limits.PartBytes)
        {
            return ReadingError.TooLarge;
        }

        try
        {
            using var part = new LimitedStream(Open(file, entry), entry.Unpacked);
            return XmlScan.Scan(part, limits, onElement);
        }
        catch (LimitExceededException)
        {
            // It unpacks to more than it says.
            return ReadingError.TooLarge;
        }
    }

    private static bool IsArchive(ReadOnlyMemory<byte> file, ZipEntry entry)
    {
        using var part = Open(file, entry);
        var head = Unpacking.Take(part, 8).AsSpan();
        return head.StartsWith("PK\x03\x04"u8) || head.StartsWith("Rar!"u8) || head.StartsWith<byte>([0x37, 0x7A, 0xBC, 0xAF])
            || head.StartsWith<byte>([0x1F, 0x8B]) || head.StartsWith("BZh"u8) || head.StartsWith<byte>([0xFD, 0x37, 0x7A, 0x58, 0x5A]);
    }

    // The numbers behind a chart are a workbook. It is never opened.
    private static bool IsChartData(ZipEntry entry) =>
        entry.Name.Contains("embeddings/", StringComparison.OrdinalIgnoreCase) && entry.FileName.EndsWith(".xlsx", StringComparison.Ordinal);

    private static Stream Open(ReadOnlyMemory<byte> file, ZipEntry entry)
    {
        var data = file.Slice(entry.Data, (int)entry.Packed);
        var packed = MemoryMarshal.TryGetArray(data, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(data.ToArray(), writable: false);
        return entry.Method == Stored ? packed : new DeflateStream(packed, CompressionMode.Decompress);
    }
}
