namespace HireFlux.FitIndex;

/// <summary>
/// The default encoder: the sum of the vectors of a text's terms, learned from ESCO and O*NET, so that kindred words are near that share no letters.
/// Sums are of whole numbers, and the one root and division of a vector are exactly rounded by IEEE 754: equal text gives equal numbers on every
/// machine, and the order of a text's parts doesn't count.
/// </summary>
public sealed class TermVectorEncoder(TermVectors vectors) : ITextEncoder
{
    /// <summary>Roots of counts are whole numbers of this fraction.</summary>
    private const int CountUnit = 256;

    /// <summary>The encoder with the shipped vectors.</summary>
    public TermVectorEncoder()
        : this(TermVectors.Default)
    {
    }

    /// <inheritdoc />
    public string Version => "ppmisvd128-1";

    /// <inheritdoc />
    public int Dimensions => TermVectors.Dimensions;

    /// <inheritdoc />
    public float[] Encode(string text)
    {
        Span<long> sums = stackalloc long[TermVectors.Dimensions];
        sums.Clear();
        foreach (var (term, count) in FrozenTerms.Count(text))
        {
            var times = (long)Math.Round(CountUnit * Math.Sqrt(count), MidpointRounding.AwayFromZero);
            if (!vectors.TryAdd(term, times, sums))
            {
                AddUnknown(term, times, sums);
            }
        }

        return Normalised(sums);
    }

    private void AddUnknown(string term, long times, Span<long> sums)
    {
        Span<long> word = stackalloc long[TermVectors.Dimensions];
        word.Clear();
        foreach (var piece in WordPieces.Of(term))
        {
            vectors.AddPiece(piece, word);
        }

        var length = Length(word);
        for (var i = 0; i < word.Length && length > 0; i++)
        {
            sums[i] += times * (long)Math.Round(word[i] * (double)vectors.UnknownLength / length, MidpointRounding.AwayFromZero);
        }
    }

    private static float[] Normalised(ReadOnlySpan<long> sums)
    {
        var vector = new float[TermVectors.Dimensions];
        var length = Length(sums);
        for (var i = 0; i < vector.Length && length > 0; i++)
        {
            vector[i] = (float)(sums[i] / length);
        }

        return vector;
    }

    private static double Length(ReadOnlySpan<long> sums)
    {
        var squares = 0d;
        foreach (var sum in sums)
        {
            squares += (double)sum * sum;
        }

        return Math.Sqrt(squares);
    }
}
