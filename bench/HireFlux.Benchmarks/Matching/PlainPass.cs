using System.Numerics;
using System.Runtime.InteropServices;
using HireFlux.FitIndex;

namespace HireFlux.Benchmarks.Matching;

/// <summary>The floor: every byte of the index's columns read once, on as many threads as a scan has, and nothing done with it but a sum.</summary>
internal sealed class PlainPass(PostingIndex index, int threads)
{
    /// <summary>A number that depends on every byte.</summary>
    public long Run()
    {
        var (sum, next) = (0L, -1);
        Parallel.For(0, threads, _ =>
        {
            var pass = new Summing();
            for (var block = Interlocked.Increment(ref next); block < index.Blocks.Count; block = Interlocked.Increment(ref next))
            {
                index.Blocks[block].Visit(pass);
            }

            Interlocked.Add(ref sum, pass.Sum);
        });
        return sum;
    }

    /// <summary>How many bytes that are.</summary>
    public long Bytes()
    {
        var counting = new Counting();
        foreach (var block in index.Blocks)
        {
            block.Visit(counting);
        }

        return counting.Bytes;
    }

    private sealed class Summing : IColumnVisitor
    {
        public long Sum { get; private set; }

        public void Visit<T>(T[] column, int count)
            where T : unmanaged
        {
            var bytes = MemoryMarshal.AsBytes(column.AsSpan(0, count));
            var words = MemoryMarshal.Cast<byte, Vector<long>>(bytes);
            var (even, odd) = (Vector<long>.Zero, Vector<long>.Zero);
            var i = 0;
            for (; i < words.Length - 1; i += 2)
            {
                even += words[i];
                odd += words[i + 1];
            }

            for (i *= Vector<byte>.Count; i < bytes.Length; i++)
            {
                Sum += bytes[i];
            }

            Sum += Vector.Sum(even + odd);
        }
    }

    private sealed class Counting : IColumnVisitor
    {
        public long Bytes { get; private set; }

        public void Visit<T>(T[] column, int count)
            where T : unmanaged => Bytes += MemoryMarshal.AsBytes(column.AsSpan(0, count)).Length;
    }
}
