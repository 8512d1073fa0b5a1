using System.Text;
using System.Text.Json;

namespace HireFlux.FitIndex;

/// <summary>
/// An index as bytes: reading them back takes a fraction of the time that encoding the texts again would. Little-endian: a mark, the version of
/// the algorithm, the dictionaries as JSON, the blocks' columns, and SHA-256 of all that.
/// </summary>
public static class PostingSnapshot
{
    /// <summary>Another layout is another mark.</summary>
    private static readonly byte[] s_mark = "HireFlux postings 1"u8.ToArray();

    private const int LongestText = 1 << 10;
    private const int LongestJson = 1 << 30;
    private const int MostBlocks = 1 << 20;
    private const int MostAsked = 1 << 26;

    /// <summary>Writes an index; it must not change meanwhile.</summary>
    public static void Write(PostingIndex index, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new SnapshotWriter(stream);
        writer.WriteWhole(s_mark);
        writer.WriteWhole(Encoding.UTF8.GetBytes(index.Scorer.AlgoVersion));
        writer.WriteWhole(JsonSerializer.SerializeToUtf8Bytes(DictionaryValues.Of(index.Dictionaries)));
        writer.Write(index.Blocks.Count);
        foreach (var block in index.Blocks)
        {
            writer.Write(block.Used);
            writer.Write(block.Asked.Used);
            block.Visit(writer);
        }

        writer.WriteChecksum();
    }

    /// <summary>Reads an index.</summary>
    /// <exception cref="InvalidDataException">It is damaged, of another layout or of another algorithm.</exception>
    /// <exception cref="EndOfStreamException">It is cut short.</exception>
    public static PostingIndex Read(FitIndexScorer scorer, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        ArgumentNullException.ThrowIfNull(stream);
        using var reader = new SnapshotReader(stream);
        if (!reader.ReadWhole(LongestText).AsSpan().SequenceEqual(s_mark)
            || Encoding.UTF8.GetString(reader.ReadWhole(LongestText)) != scorer.AlgoVersion)
        {
            throw new InvalidDataException("The snapshot is of another layout or algorithm.");
        }

        var json = reader.ReadWhole(LongestJson);
        var blocks = new PostingBlock[reader.Read(MostBlocks)];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = new PostingBlock(scorer.Dimensions) { Used = reader.Read(PostingBlock.Rows) };
            blocks[i].Asked.Append(reader.Read(MostAsked));
            blocks[i].Asked.Trim();
            blocks[i].Visit(reader);
        }

        reader.CheckChecksum();
        return new PostingIndex(scorer, JsonSerializer.Deserialize<DictionaryValues>(json)!.ToDictionaries(), blocks);
    }
}
