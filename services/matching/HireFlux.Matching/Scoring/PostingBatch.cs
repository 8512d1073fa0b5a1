using HireFlux.FitIndex;

namespace HireFlux.Matching.Scoring;

/// <summary>New and changed postings as an index of their own, to be scored against one person after the other.</summary>
internal sealed class PostingBatch
{
    private static readonly PostingFilter s_all = new();
    private readonly Dictionary<Guid, ActivePosting> _postings;
    private readonly PostingQuery _query;
    private readonly PostingScan _scan;

    public PostingBatch(FitIndexScorer scorer, IReadOnlyCollection<ActivePosting> postings)
    {
        _postings = postings.ToDictionary(posting => posting.JobId);
        Ids = [.. _postings.Keys];
        var index = new PostingIndex(scorer);
        foreach (var posting in postings)
        {
            index.Upsert(new IndexedPosting(posting.JobId, posting.Version, posting.PostedAt, posting.Prepared));
        }

        (_query, _scan) = (new PostingQuery(index), new PostingScan(index, threads: 1));
    }

    public Guid[] Ids { get; }

    public int Count => _postings.Count;

    public ActivePosting Get(Guid id) => _postings[id];

    /// <summary>The best so many of those that reach an index for a person, and all that reach the threshold.</summary>
    public Guid[] FindFrom(Candidate candidate, int least, int kept, CancellationToken cancellationToken)
    {
        _query.Set(candidate.Prepared, candidate.ScoredOn, s_all);
        var hits = _scan.Find(_query, kept, Thresholds.Strong, least, cancellationToken);
        var ids = new Guid[hits.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = hits[i].Id;
        }

        return ids;
    }
}
