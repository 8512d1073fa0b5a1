namespace HireFlux.Matching.Scoring;

/// <summary>Keeps what is worth keeping of a stream of scores: the best so many, and everything at or above the threshold.</summary>
internal sealed class BestPostings(int kept)
{
    private readonly PriorityQueue<ScoredPosting, ScoredPosting> _best =
        new(Comparer<ScoredPosting>.Create((a, b) => ScoredPosting.BestFirst.Compare(b, a)));

    private readonly List<ScoredPosting> _strong = [];

    /// <summary>How many were looked at.</summary>
    public int Seen { get; private set; }

    public void Add(ScoredPosting posting)
    {
        Seen++;
        if (_best.Count < kept)
        {
            _best.Enqueue(posting, posting);
        }
        else if (_best.EnqueueDequeue(posting, posting) is var dropped && dropped.Score.FitIndex >= Thresholds.Strong)
        {
            _strong.Add(dropped);
        }
    }

    /// <summary>What is kept, best first.</summary>
    public List<ScoredPosting> ToList() =>
        [.. _best.UnorderedItems.Select(item => item.Element).Concat(_strong).Order(ScoredPosting.BestFirst)];
}
