using HireFlux.FitIndex;

/// <summary>Writes vectors as the encoder reads them.</summary>
internal static class Weights
{
    /// <summary>Adverts' idf to this power: the full idf lets rare names decide.</summary>
    private const double IdfPower = 0.7;

    /// <summary>A term with a short vector is met everywhere; the square root of its length keeps it down.</summary>
    private const double LengthPower = 0.5;

    /// <summary>An unknown word's pieces only hint at it.</summary>
    private const double UnknownShare = 0.1;

    /// <summary>Part of a vector that is the term's own: what is used alike is near, but only the same word is the same ("C#" is not "C++").</summary>
    private const double Own = 0.6;

    public static void Write(string file, string[] terms, double[][] vectors)
    {
        var lengths = vectors.Select(Length).ToArray();
        var average = lengths.Average();
        var directions = vectors.Select((vector, i) => Scaled(vector, 1 / lengths[i])).ToArray();
        var (idf, rare) = (FitAlgorithm.Default.TermIdf, (double)FitAlgorithm.Default.Keyword.IdfMax);
        using var writer = new BinaryWriter(File.Create(file));
        writer.Write(terms.Length);
        foreach (var (term, i) in terms.Select((term, i) => (term, i)))
        {
            writer.Write(term);
            Write(writer, WithOwn(directions[i], term), Math.Pow((double)idf[term], IdfPower) * Math.Pow(lengths[i] / average, LengthPower));
        }

        writer.Write(WordPieces.Buckets);
        foreach (var bucket in Pieces(terms, directions))
        {
            Write(writer, bucket, Length(bucket));
        }

        writer.Write((int)Math.Round(UnknownShare * Math.Pow(rare, IdfPower) * TermVectors.Unit));
    }

    /// <summary>Random signs are at right angles to everything else, or nearly.</summary>
    private static double[] WithOwn(double[] direction, string term)
    {
        var random = new Random(term.Aggregate(17, (hash, c) => unchecked((hash * 31) + c)));
        return [.. direction.Select(x => x + (Own * ((random.Next(2) * 2) - 1) / Math.Sqrt(direction.Length)))];
    }

    /// <summary>The mean direction of the terms that have a piece: short where they have nothing in common.</summary>
    private static double[][] Pieces(string[] terms, double[][] directions)
    {
        var sums = Enumerable.Range(0, WordPieces.Buckets).Select(_ => new double[TermVectors.Dimensions]).ToArray();
        var counts = new int[WordPieces.Buckets];
        for (var i = 0; i < terms.Length; i++)
        {
            foreach (var bucket in WordPieces.Of(terms[i]))
            {
                counts[bucket]++;
                for (var j = 0; j < TermVectors.Dimensions; j++)
                {
                    sums[bucket][j] += directions[i][j];
                }
            }
        }

        return [.. sums.Select((sum, bucket) => Scaled(sum, 1.0 / Math.Max(1, counts[bucket])))];
    }

    /// <summary>The greatest component becomes 127; the weight restores the length.</summary>
    private static void Write(BinaryWriter writer, double[] vector, double length)
    {
        var greatest = vector.Max(Math.Abs);
        var quantised = vector.Select(x => greatest > 0 ? Math.Round(127 * x / greatest) : 0).ToArray();
        writer.Write(greatest > 0 ? (int)Math.Round(length * TermVectors.Unit / Length(quantised)) : 0);
        foreach (var component in quantised)
        {
            writer.Write((sbyte)component);
        }
    }

    private static double[] Scaled(double[] vector, double factor) => [.. vector.Select(x => x * factor)];

    private static double Length(double[] vector) => Math.Sqrt(vector.Sum(x => x * x));
}
