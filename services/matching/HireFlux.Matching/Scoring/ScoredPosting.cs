using HireFlux.FitIndex;

namespace HireFlux.Matching.Scoring;

/// <summary>One posting with its score for one person.</summary>
internal sealed record ScoredPosting(ActivePosting Posting, FitScore Score)
{
    /// <summary>Best first: fit_index descending, then posted_at descending, then job_id, as the list has it.</summary>
    public static IComparer<ScoredPosting> BestFirst { get; } = Comparer<ScoredPosting>.Create((a, b) =>
    {
        var byIndex = b.Score.FitIndex.CompareTo(a.Score.FitIndex);
        var byDate = byIndex != 0 ? byIndex : b.Posting.PostedAt.CompareTo(a.Posting.PostedAt);
        return byDate != 0 ? byDate : a.Posting.JobId.CompareTo(b.Posting.JobId);
    });
}
