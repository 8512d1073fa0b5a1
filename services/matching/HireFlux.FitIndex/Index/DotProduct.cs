using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HireFlux.FitIndex;

/// <summary>Dot products of vectors of bytes from −127 to 127: whole numbers, so every way of adding gives the same.</summary>
internal static class DotProduct
{
    /// <summary>By the best instructions this machine has.</summary>
    public static int Of(ReadOnlySpan<sbyte> a, ReadOnlySpan<sbyte> b) => Avx2.IsSupported ? ByAvx2(a, b) : ByVectors(a, b);

    /// <summary>By the one instruction that multiplies and adds pairs.</summary>
    public static int ByAvx2(ReadOnlySpan<sbyte> a, ReadOnlySpan<sbyte> b)
    {
        ref var first = ref MemoryMarshal.GetReference(a);
        ref var second = ref MemoryMarshal.GetReference(b[..a.Length]);
        var (even, odd) = (Vector256<int>.Zero, Vector256<int>.Zero);
        var i = 0;
        for (; i <= a.Length - (2 * Vector128<sbyte>.Count); i += 2 * Vector128<sbyte>.Count)
        {
            even += Pairs(ref first, ref second, (nuint)i);
            odd += Pairs(ref first, ref second, (nuint)(i + Vector128<sbyte>.Count));
        }

        return Vector256.Sum(even + odd) + OneByOne(a[i..], b[i..a.Length]);
    }

    /// <summary>By the vectors that every machine has in some width.</summary>
    public static int ByVectors(ReadOnlySpan<sbyte> a, ReadOnlySpan<sbyte> b)
    {
        var sums = Vector<int>.Zero;
        var i = 0;
        for (; i <= a.Length - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(a[i..]), out var lowA, out var highA);
            Vector.Widen(new Vector<sbyte>(b[i..]), out var lowB, out var highB);

            // Two products of 127 · 127 still fit into sixteen bits.
            Vector.Widen((lowA * lowB) + (highA * highB), out var low, out var high);
            sums += low + high;
        }

        return Vector.Sum(sums) + OneByOne(a[i..], b[i..a.Length]);
    }

    /// <summary>One component after the other.</summary>
    public static int OneByOne(ReadOnlySpan<sbyte> a, ReadOnlySpan<sbyte> b)
    {
        var sum = 0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    private static Vector256<int> Pairs(ref sbyte a, ref sbyte b, nuint offset) => Avx2.MultiplyAddAdjacent(
        Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref a, offset)),
        Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref b, offset)));
}
