namespace HireFlux.FitIndex;

/// <summary>
/// Scores the rows of a block, all rows by one kind of evidence before the next. What costs little comes first, and a row is left as soon as it can't
/// reach what is kept even with full marks for all the rest: the sums are of whole numbers, so no true result is ever lost. Used by one thread.
/// </summary>
internal sealed class ScoreKernel
{
    private readonly int[] _rows = new int[PostingBlock.Rows];
    private readonly int[] _points = new int[PostingBlock.Rows];
    private readonly bool[] _gated = new bool[PostingBlock.Rows];
    private readonly int[] _texts = new int[PostingBlock.Rows];

    /// <param name="block">The rows.</param>
    /// <param name="first">The position of its first row.</param>
    /// <param name="query">Whom they are scored for.</param>
    /// <param name="best">What is kept of them.</param>
    /// <param name="floor">The index below which nothing is kept, by any thread's knowledge.</param>
    public void Scan(PostingBlock block, int first, PostingQuery query, TopPostings best, ScanFloor floor)
    {
        var count = ByFacts(block, query, floor.Value);
        count = ByKeywords(block, query, count, floor.Value);
        count = ByTexts(block, query, count, floor.Value);
        var weights = query.Weights;
        for (var i = 0; i < count; i++)
        {
            var row = _rows[i];
            var similarity = query.Vectors.Score(query.Vectors.Titles(block, row), _texts[i]);
            var index = weights.Index(_points[i] + weights.Points(weights.Similarity, similarity), _gated[i]);
            if (index >= floor.Value)
            {
                best.Add(new ScannedPosting(index, first + row, block.PostedAt[row]));
                floor.Raise(best.Floor);
            }
        }
    }

    /// <summary>Recency, seniority, place and gates: numbers looked up in small tables.</summary>
    private int ByFacts(PostingBlock block, PostingQuery query, int least)
    {
        var weights = query.Weights;
        var needed = IndexWeights.Needed(least) - IndexWeights.Most(weights.Keyword) - IndexWeights.Most(weights.Similarity);
        var areGatedLeft = query.WithoutGated || !weights.IsWithinCap(least);
        var count = 0;
        for (var row = 0; row < block.Used; row++)
        {
            if (!query.IsWanted(block, row))
            {
                continue;
            }

            var location = query.Location(block, row);
            var isGated = location.IsGated || query.IsGated(block, row);
            var points = weights.Points(weights.Location, location.Score)
                + weights.Points(weights.Recency, query.Recency(block, row))
                + weights.Points(weights.Seniority, query.Seniority(block, row));
            (_rows[count], _points[count], _gated[count]) = (row, points, isGated);
            count += points >= needed && !(isGated && areGatedLeft) ? 1 : 0;
        }

        return count;
    }

    private int ByKeywords(PostingBlock block, PostingQuery query, int count, int least)
    {
        var weights = query.Weights;
        var needed = IndexWeights.Needed(least) - IndexWeights.Most(weights.Similarity);
        var left = 0;
        for (var i = 0; i < count; i++)
        {
            var points = _points[i] + weights.Points(weights.Keyword, query.Keyword(block, _rows[i]));
            (_rows[left], _points[left], _gated[left]) = (_rows[i], points, _gated[i]);
            left += points >= needed ? 1 : 0;
        }

        return left;
    }

    /// <summary>The half of similarity that takes one comparison; titles may take several.</summary>
    private int ByTexts(PostingBlock block, PostingQuery query, int count, int least)
    {
        var weights = query.Weights;
        var needed = IndexWeights.Needed(least);
        var left = 0;
        for (var i = 0; i < count; i++)
        {
            var texts = query.Vectors.Texts(block, _rows[i]);
            (_rows[left], _points[left], _gated[left], _texts[left]) = (_rows[i], _points[i], _gated[i], texts);
            left += _points[i] + weights.Points(weights.Similarity, query.Vectors.Score(QueryVectors.Most, texts)) >= needed ? 1 : 0;
        }

        return left;
    }
}
