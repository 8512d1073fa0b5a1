using System.Text.Json;
using HireFlux.FitIndex;
using HireFlux.Matching.Domain;

namespace HireFlux.Matching.Scoring;

/// <summary>Scores as rows.</summary>
internal static class MatchScores
{
    public static MatchScore Row(Candidate candidate, ActivePosting posting, FitScore score, DateTime now) => new()
    {
        UserId = candidate.UserId,
        JobId = posting.JobId,
        FitIndex = score.FitIndex,
        EmbeddingSimilarityScore = score.Scores.Similarity,
        KeywordMatchScore = score.Scores.Keyword,
        RecencyScore = score.Scores.Recency,
        SeniorityAlignmentScore = score.Scores.Seniority,
        LocationScore = score.Scores.Location,
        Rationale = score.Rationale,
        MatchedSkills = [.. score.MatchedSkills.Select(skill => skill.Name)],
        MissingSkills = [.. score.MissingSkills.Select(skill => skill.Name)],
        UpdatedAt = now,
        AlgoVersion = score.AlgoVersion,
        ProfileVersion = candidate.Version,
        ProfileRevision = candidate.Revision,
        JobVersion = posting.Version,
        EvidenceCoverage = score.EvidenceCoverage,
        Band = score.Band,
        Gates = [.. score.Gates.Select(gate => Word(gate.Kind))],
        ScoredOn = score.AsOf,
    };

    /// <summary>An enum's member as HTTP and the database have it.</summary>
    public static string Word<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.ToString());
}
