namespace HireFlux.FitIndex;

/// <summary>
/// Scores the rows of a block, in two steps: first what they ask for, which has the most weight and touches only what matches, then the rest. A row is
/// left as soon as it can't reach what is kept even with full marks for all that is still to come: the sums are of whole numbers, so no true result is
/// ever lost.
/// </summary>
internal static class ScoreKernel
{
    /// <summary>In place of points: the row is out.</summary>
    public const int Out = -1;

    /// <summary>The first step.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="query">Whom they are scored for.</param>
    /// <param name="earned">Gets what each row earns.</param>
    /// <param name="partial">Gets the points of each row so far, or out.</param>
    /// <param name="histogram">Gets how many rows have how many points.</param>
    public static void ScoreKeyword(PostingBlock block, PostingQuery query, int[] earned, int[] partial, PointHistogram histogram)
    {
        var weights = query.Weights;
        Array.Clear(earned);
        query.Keyword.AddEarned(block, earned);
        for (var row = 0; row < block.Used; row++)
        {
            partial[row] = Out;
            if (query.IsWanted(block, row))
            {
                var points = weights.Points(weights.Keyword, query.Keyword.Score(block, row, AskedLists.At(earned, row)));
                partial[row] = points;
                if (points > 0)
                {
                    histogram.Count(points);
                }
            }
        }
    }

    /// <summary>The second step, of the rows whose points so far are within bounds.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="first">The position of its first row.</param>
    /// <param name="query">Whom they are scored for.</param>
    /// <param name="partial">Their points so far.</param>
    /// <param name="bounds">Points from which on, and below which.</param>
    /// <param name="best">What is kept of them.</param>
    /// <param name="floor">The index below which nothing is kept, by any thread's knowledge.</param>
    public static void ScoreRest(
        PostingBlock block, int first, PostingQuery query, int[] partial, (int From, int Below) bounds, TopPostings best, ScanFloor floor)
    {
        for (var row = 0; row < block.Used; row++)
        {
            var from = Math.Max(bounds.From, IndexWeights.Needed(floor.Value) - query.Weights.MostBesideKeyword);
            var skipped = from < bounds.Below ? partial.AsSpan(row, block.Used - row).IndexOfAnyInRange(from, bounds.Below - 1) : -1;
            if (skipped < 0)
            {
                return;
            }

            row += skipped;
            var index = Score(block, row, query, partial[row], floor.Value);
            if (index >= floor.Value)
            {
                best.Add(new ScannedPosting(index, first + row, block.PostedAt[row]));
                floor.Raise(best.Floor);
            }
        }
    }

    /// <summary>The index of a row, or out when it can't reach the floor: small tables first, then texts, as titles may take several comparisons.</summary>
    private static int Score(PostingBlock block, int row, PostingQuery query, int points, int floor)
    {
        var (weights, vectors, needed) = (query.Weights, query.Vectors, IndexWeights.Needed(floor));
        var location = query.Location(block.Locations[row]);
        points += weights.Points(weights.Location, location.Score)
            + weights.Points(weights.Recency, query.Recency(block, row))
            + weights.Points(weights.Seniority, query.Seniority(block.Seniorities[row]));
        if (points + IndexWeights.Most(weights.Similarity) < needed)
        {
            return Out;
        }

        var isGated = location.IsGated || query.IsGated(block, row);
        if (isGated && (query.WithoutGated || !weights.IsWithinCap(floor)))
        {
            return Out;
        }

        var texts = vectors.Texts(block, row);
        if (points + weights.Points(weights.Similarity, vectors.Score(QueryVectors.Most, texts)) < needed)
        {
            return Out;
        }

        var similarity = vectors.Score(vectors.Titles(block, row), texts);
        return weights.Index(points + weights.Points(weights.Similarity, similarity), isGated);
    }
}
