using System.Buffers;
using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>A filter that looks how much comes out before it lets it out.</summary>
internal sealed class BoundedFilter(IFilter inner, ReadingBudget budget) : IFilter
{
    // A code of LZW has 9 bits at least and stands for 4,096 bytes at most.
    private const int LzwRatio = 3_641;
    private const int RunLengthRatio = 64;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        budget.Check();
        var most = inner switch
        {
            FlateFilter => Inflated(input),
            LzwFilter => Math.Min((long)input.Length * LzwRatio, int.MaxValue),
            RunLengthFilter => (long)input.Length * RunLengthRatio,
            _ => 0,
        };
        if (most > budget.StreamBytes)
        {
            budget.Unpacked(most);
        }

        var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.Unpacked(output.Length);
        return output;
    }

    // Unpacked twice: once to count, which costs no memory. Damaged data ends the counting as it ends the unpacking.
    private long Inflated(ReadOnlyMemory<byte> input)
    {
        var bytes = input.ToArray();
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        long total = 0;
        try
        {
            using var inflating = new ZLibStream(new MemoryStream(bytes, writable: false), CompressionMode.Decompress);
            int read;
            while (total <= budget.StreamBytes && (read = inflating.Read(buffer)) > 0)
            {
                total += read;
            }
        }
        catch (InvalidDataException)
        {
            return Math.Max(total, HeaderlessBytes(bytes, buffer));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return total;
    }

    private long HeaderlessBytes(byte[] bytes, byte[] buffer)
    {
        long total = 0;
        try
        {
            using var inflating = new DeflateStream(new MemoryStream(bytes, Math.Min(2, bytes.Length), Math.Max(0, bytes.Length - 2), writable: false), CompressionMode.Decompress);
            int read;
            while (total <= budget.StreamBytes && (read = inflating.Read(buffer)) > 0)
            {
                total += read;
            }
        }
        catch (InvalidDataException)
        {
            return total;
        }

        return total;
    }
}
