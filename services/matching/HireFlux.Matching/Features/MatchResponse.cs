using HireFlux.FitIndex;
using HireFlux.Matching.Domain;

namespace HireFlux.Matching.Features;

/// <summary>How one posting fits the caller.</summary>
internal sealed record MatchResponse(
    Guid JobId,
    string Title,
    string Company,
    string? Location,
    string? RemotePolicy,
    string ApplyUrl,
    DateTime PostedAt,
    int FitIndex,
    FitBand Band,
    decimal? KeywordMatchScore,
    decimal? EmbeddingSimilarityScore,
    decimal? SeniorityAlignmentScore,
    decimal? LocationScore,
    decimal? RecencyScore,
    IReadOnlyList<ContributionResponse> Contributions,
    decimal EvidenceCoverage,
    IReadOnlyList<string> Gates,
    string? Rationale,
    IReadOnlyList<string> MatchedSkills,
    IReadOnlyList<string> MissingSkills,
    string AlgoVersion,
    long ProfileVersion,
    long JobVersion,
    DateTime ComputedAt)
{
    public static MatchResponse Of(MatchScore match, JobCard job) => new(
        match.JobId,
        job.Title,
        job.Company,
        job.Location,
        job.RemotePolicy,
        job.ApplyUrl,
        job.PostedAt,
        match.FitIndex,
        match.Band,
        match.KeywordMatchScore,
        match.EmbeddingSimilarityScore,
        match.SeniorityAlignmentScore,
        match.LocationScore,
        match.RecencyScore,
        [
            ContributionResponse.Of(SubScoreKind.Keyword, match.KeywordMatchScore),
            ContributionResponse.Of(SubScoreKind.Similarity, match.EmbeddingSimilarityScore),
            ContributionResponse.Of(SubScoreKind.Seniority, match.SeniorityAlignmentScore),
            ContributionResponse.Of(SubScoreKind.Location, match.LocationScore),
            ContributionResponse.Of(SubScoreKind.Recency, match.RecencyScore),
        ],
        match.EvidenceCoverage,
        match.Gates,
        match.Rationale,
        match.MatchedSkills,
        match.MissingSkills,
        match.AlgoVersion,
        match.ProfileVersion,
        match.JobVersion,
        match.UpdatedAt);
}
