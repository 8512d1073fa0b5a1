using System.Formats.Tar;
using System.IO.Compression;

namespace HireFlux.Benchmarks.Postings.Ingest;

/// <summary>Finds the boards to read: those recorded from Ashby, in place, or else our own samples.</summary>
internal static class RecordedBoards
{
    /// <summary>Empty where <c>../shared/data</c> is absent.</summary>
    public static List<RecordedBoard> Ashby()
    {
        var folder = Path.Combine(Repository.RecordedData, "boards", "ashby");
        if (!Directory.Exists(folder))
        {
            return [];
        }

        // Files are named by the last part of their address, as it was written there.
        return [.. Plain(Path.Combine(folder, "small")).Concat(Packed(Path.Combine(folder, "large-boards.tar.gz")))
            .Select(file => new RecordedBoard("ashby", Uri.UnescapeDataString(Path.GetFileNameWithoutExtension(file.Name)), file.Bytes))
            .DistinctBy(board => board.Token, StringComparer.Ordinal)];
    }

    /// <summary>The fictitious boards of the repository.</summary>
    public static List<RecordedBoard> Samples() =>
    [
        .. new[] { "greenhouse", "lever" }.SelectMany(kind => Plain(Path.Combine(Repository.Root, "samples", "boards", kind))
            .Select(file => new RecordedBoard(kind, Path.GetFileNameWithoutExtension(file.Name), file.Bytes))),
    ];

    private static IEnumerable<(string Name, byte[] Bytes)> Plain(string folder) =>
        Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)));

    private static IEnumerable<(string Name, byte[] Bytes)> Packed(string archive)
    {
        using var unpacked = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        using var tar = new TarReader(unpacked);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } content && entry.Name.EndsWith(".json", StringComparison.Ordinal))
            {
                var bytes = new byte[entry.Length];
                content.ReadExactly(bytes);
                yield return (Path.GetFileName(entry.Name), bytes);
            }
        }
    }
}
