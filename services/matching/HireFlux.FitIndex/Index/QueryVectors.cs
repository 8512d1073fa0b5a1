namespace HireFlux.FitIndex;

/// <summary>A person's vectors, and how near a row's are to them. Points are in ten-thousandths.</summary>
internal sealed class QueryVectors(FitAlgorithm algorithm)
{
    /// <summary>In place of points: there was nothing to compare.</summary>
    public const int None = -1;

    /// <summary>Full marks.</summary>
    public const int Most = 100 * FixedPoint.TenThousandths;

    private readonly int _titlesShare = FixedPoint.Of(algorithm.Similarity.TitlesShare, FixedPoint.TenThousandths);
    private readonly int _unknown = FixedPoint.Of(algorithm.UnknownScore, FixedPoint.TenThousandths);
    private readonly SimilarityAnchors _titleAnchors = algorithm.Similarity.Titles;
    private readonly SimilarityAnchors _textAnchors = algorithm.Similarity.Texts;
    private readonly List<TextVector> _titles = [];
    private TextVector? _experience;

    public void Set(PreparedCandidate candidate)
    {
        _titles.Clear();
        _titles.AddRange(candidate.TitleVectors);
        _experience = candidate.ExperienceVector;
    }

    /// <summary>The best pair of titles.</summary>
    public int Titles(PostingBlock block, int row)
    {
        var norm = block.TitleNorms[row];
        if (norm == 0 || _titles.Count == 0)
        {
            return None;
        }

        var title = block.Title(row);
        var best = int.MinValue;
        foreach (var own in _titles)
        {
            best = Math.Max(best, Cosine(own, title, norm));
        }

        return _titleAnchors.Calibrate(best);
    }

    /// <summary>Experience against responsibilities and requirements.</summary>
    public int Texts(PostingBlock block, int row)
    {
        var norm = block.TextNorms[row];
        return norm == 0 || _experience is null ? None : _textAnchors.Calibrate(Cosine(_experience, block.Text(row), norm));
    }

    /// <summary>The sub-score of similarity in hundredths, or unknown.</summary>
    public int Score(int titles, int texts)
    {
        const long Unit = (long)FixedPoint.TenThousandths * FixedPoint.TenThousandths / FixedPoint.Hundredths;
        return titles == None && texts == None ? PairScore.Unknown : (int)FixedPoint.Divide(
            ((long)_titlesShare * (titles == None ? _unknown : titles))
                + ((long)(FixedPoint.TenThousandths - _titlesShare) * (texts == None ? _unknown : texts)),
            Unit);
    }

    private static int Cosine(TextVector own, ReadOnlySpan<sbyte> other, int otherSquaredNorm) =>
        TextVector.CosineMillionths(DotProduct.Of(own.Components, other), own.SquaredNorm, otherSquaredNorm);
}
