using HireFlux.FitIndex;

namespace HireFlux.Matching.Domain;

/// <summary>A stored score of one person and one posting. Written by MatchWriter in bulk.</summary>
internal sealed class MatchScore
{
    public Guid Id { get; private set; }

    public Guid UserId { get; init; }

    public Guid JobId { get; init; }

    /// <summary>0 to 100.</summary>
    public int FitIndex { get; init; }

    /// <summary>0.00 to 100.00; null when unknown, and then it counts as 40. So are the other four.</summary>
    public decimal? EmbeddingSimilarityScore { get; init; }

    public decimal? KeywordMatchScore { get; init; }

    public decimal? RecencyScore { get; init; }

    public decimal? SeniorityAlignmentScore { get; init; }

    public decimal? LocationScore { get; init; }

    public string? Rationale { get; init; }

    public string[] MatchedSkills { get; init; } = [];

    public string[] MissingSkills { get; init; } = [];

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; init; }

    public string AlgoVersion { get; init; } = "";

    /// <summary>Of the ProfileChanged it was made of.</summary>
    public long ProfileVersion { get; init; }

    /// <summary>Of the profile and resume together, see ProfileReadModel.</summary>
    public long ProfileRevision { get; init; }

    public long JobVersion { get; init; }

    /// <summary>Share of the weight that rests on evidence, 0 to 1.</summary>
    public decimal EvidenceCoverage { get; init; }

    public FitBand Band { get; init; }

    /// <summary>Kinds of the gates that hold the pair back.</summary>
    public string[] Gates { get; init; } = [];

    /// <summary>The day (UTC) it holds for.</summary>
    public DateOnly ScoredOn { get; init; }
}
