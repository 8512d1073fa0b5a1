namespace HireFlux.Matching.Features;

/// <summary>Whether the scores are of what is known now.</summary>
/// <param name="Scoring">up_to_date, or in_progress while a change of the profile, a resume, a posting or the day is still being scored.</param>
/// <param name="ProfileVersion">The newest profile there is; null when there is none.</param>
/// <param name="ScoredProfileVersion">The profile that all scores were last made of.</param>
/// <param name="ScoredAt">When. UTC.</param>
internal sealed record ScoringStatus(string Scoring, long? ProfileVersion, long? ScoredProfileVersion, DateTime? ScoredAt)
{
    private const string UpToDate = "up_to_date";
    private const string InProgress = "in_progress";

    public static ScoringStatus Of(Standing? standing) => standing is null
        ? new(UpToDate, null, null, null)
        : new(standing.IsUpToDate ? UpToDate : InProgress, standing.Version, standing.ScoredVersion, standing.ScoredAt);
}
