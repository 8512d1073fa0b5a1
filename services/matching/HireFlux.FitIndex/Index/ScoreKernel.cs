namespace HireFlux.FitIndex;

/// <summary>
/// Scores the rows of a block, in two steps. What costs little comes first, and a row is left as soon as it can't reach what is kept even with full
/// marks for all the rest: the sums are of whole numbers, so no true result is ever lost.
/// </summary>
internal static class ScoreKernel
{
    /// <summary>In place of partial points: the row is out.</summary>
    public const int Out = -1;

    /// <summary>All but similarity: numbers looked up in small tables.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="query">Whom they are scored for.</param>
    /// <param name="least">The least index that is wanted.</param>
    /// <param name="partial">Gets the points of each row so far, twice, and 1 more where a gate holds it back; or out.</param>
    /// <param name="histogram">Gets how many rows have how many points.</param>
    public static void ScoreFacts(PostingBlock block, PostingQuery query, int least, int[] partial, PointHistogram histogram)
    {
        var weights = query.Weights;
        var needed = IndexWeights.Needed(least) - IndexWeights.Most(weights.Similarity);
        var areGatedOut = query.WithoutGated || !weights.IsWithinCap(least);
        for (var row = 0; row < block.Used; row++)
        {
            partial[row] = Out;
            if (!query.IsWanted(block, row))
            {
                continue;
            }

            var location = query.Location(block.Locations[row]);
            var isGated = location.IsGated || query.IsGated(block, row);
            if (isGated && areGatedOut)
            {
                continue;
            }

            var points = weights.Points(weights.Location, location.Score)
                + weights.Points(weights.Recency, query.Recency(block, row))
                + weights.Points(weights.Seniority, query.Seniority(block.Seniorities[row]))
                + weights.Points(weights.Keyword, query.Keyword(block, row));
            if (points < needed)
            {
                continue;
            }

            partial[row] = (points << 1) | (isGated ? 1 : 0);
            histogram.Count(isGated ? 0 : points);
        }
    }

    /// <summary>Similarity, of the rows whose points so far are within bounds: of texts first, as titles may take several comparisons.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="first">The position of its first row.</param>
    /// <param name="query">Whom they are scored for.</param>
    /// <param name="partial">Their points so far.</param>
    /// <param name="bounds">Points from which on, and below which.</param>
    /// <param name="best">What is kept of them.</param>
    /// <param name="floor">The index below which nothing is kept, by any thread's knowledge.</param>
    public static void ScoreSimilarity(
        PostingBlock block, int first, PostingQuery query, int[] partial, (int From, int Below) bounds, TopPostings best, ScanFloor floor)
    {
        var (weights, vectors) = (query.Weights, query.Vectors);
        var mostSimilarity = IndexWeights.Most(weights.Similarity);
        for (var row = 0; row < block.Used; row++)
        {
            var points = partial[row] >> 1;
            var needed = IndexWeights.Needed(floor.Value);
            if (partial[row] == Out || points < bounds.From || points >= bounds.Below || points + mostSimilarity < needed)
            {
                continue;
            }

            var isGated = (partial[row] & 1) != 0;
            var texts = vectors.Texts(block, row);
            if ((isGated && !weights.IsWithinCap(floor.Value))
                || points + weights.Points(weights.Similarity, vectors.Score(QueryVectors.Most, texts)) < needed)
            {
                continue;
            }

            var similarity = vectors.Score(vectors.Titles(block, row), texts);
            var index = weights.Index(points + weights.Points(weights.Similarity, similarity), isGated);
            if (index >= floor.Value)
            {
                best.Add(new ScannedPosting(index, first + row, block.PostedAt[row]));
                floor.Raise(best.Floor);
            }
        }
    }
}
