using System.Runtime.InteropServices;

namespace HireFlux.FitIndex;

/// <summary>
/// The default encoder: words and their three-letter pieces hashed into 1024 places, weighted by the square root of
/// their count and the frozen idf. It needs no model file, and the order and number of repetitions of a text's
/// parts don't change the direction of its vector.
/// </summary>
public sealed class HashedTextEncoder : ITextEncoder
{
    /// <summary>Length of the vectors.</summary>
    public const int Dimensions = 1024;

    /// <summary>Texts of so many different terms are told by their word forms; in longer ones pieces only blur.</summary>
    private const int ShortText = 16;

    private const int PieceLength = 3;

    /// <summary>All pieces of a word together weigh as much as the word.</summary>
    private const double PiecesWeight = 1.0;

    /// <summary>Weights are added up as whole numbers of this fraction, which no order of adding changes.</summary>
    private const double Fraction = 1 << 20;

    private readonly IdfTable _idf;

    /// <summary>An encoder that weighs terms by the given table.</summary>
    public HashedTextEncoder(IdfTable termIdf)
    {
        ArgumentNullException.ThrowIfNull(termIdf);
        _idf = termIdf;
    }

    /// <inheritdoc />
    public string Version => "htfidf1024-1";

    /// <inheritdoc />
    public float[] Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in TextTokens.Read(text))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, token.Term, out _)++;
        }

        Span<long> sums = stackalloc long[Dimensions];
        sums.Clear();
        foreach (var (term, count) in counts)
        {
            Add(sums, term, Math.Sqrt(count) * (double)_idf[term], counts.Count <= ShortText);
        }

        return Normalised(sums);
    }

    private static void Add(Span<long> sums, string term, double weight, bool inPieces)
    {
        AddHashed(sums, term, 'w', weight);
        if (!inPieces || term.Length < PieceLength)
        {
            return;
        }

        Span<char> bounded = stackalloc char[term.Length + 2];
        bounded[0] = '^';
        term.CopyTo(bounded[1..]);
        bounded[^1] = '$';
        var pieces = bounded.Length - PieceLength + 1;
        var pieceWeight = weight * PiecesWeight / Math.Sqrt(pieces);
        for (var i = 0; i < pieces; i++)
        {
            AddHashed(sums, bounded.Slice(i, PieceLength), 'p', pieceWeight);
        }
    }

    private static void AddHashed(Span<long> sums, ReadOnlySpan<char> key, char kind, double weight)
    {
        var hash = Hash(key, kind);
        var amount = (long)Math.Round(weight * Fraction, MidpointRounding.AwayFromZero);
        sums[(int)(hash % Dimensions)] += (hash >> 63) == 0 ? amount : -amount;
    }

    /// <summary>FNV-1a, 64 bits, over the UTF-16 units, with a final mix as FNV's high bits are weak.</summary>
    private static ulong Hash(ReadOnlySpan<char> key, char kind)
    {
        var hash = (14695981039346656037UL ^ kind) * 1099511628211UL;
        foreach (var c in key)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        return hash ^ (hash >> 33);
    }

    private static float[] Normalised(ReadOnlySpan<long> sums)
    {
        var squares = 0d;
        foreach (var sum in sums)
        {
            squares += (double)sum * sum;
        }

        var vector = new float[Dimensions];
        var norm = Math.Sqrt(squares);
        for (var i = 0; i < vector.Length && norm > 0; i++)
        {
            vector[i] = (float)(sums[i] / norm);
        }

        return vector;
    }
}
