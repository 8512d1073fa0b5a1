namespace HireFlux.FitIndex;

/// <summary>A Fit Index with everything it rests on. The rationale is written from this, never the reverse.</summary>
public sealed record FitScore
{
    /// <summary>The index, 0 to 100; at most the cap when gated.</summary>
    public required int FitIndex { get; init; }

    /// <summary>What the index would be without gates.</summary>
    public required int UngatedFitIndex { get; init; }

    /// <summary>The five columns as stored.</summary>
    public required SubScores Scores { get; init; }

    /// <summary>What each sub-score adds, in the order of <see cref="SubScoreKind"/>.</summary>
    public required IReadOnlyList<Contribution> Contributions { get; init; }

    /// <summary>Share of the weight that rests on evidence, 0 to 1.</summary>
    public required decimal EvidenceCoverage { get; init; }

    /// <summary>What the keyword sub-score counted.</summary>
    public required KeywordBasis KeywordBasis { get; init; }

    /// <summary>Skills asked for and shown: required first, then by weight.</summary>
    public required IReadOnlyList<MatchedSkill> MatchedSkills { get; init; }

    /// <summary>Skills asked for and not shown: required first, then by weight.</summary>
    public required IReadOnlyList<MissingSkill> MissingSkills { get; init; }

    /// <summary>What was not known.</summary>
    public required IReadOnlyList<UnknownEvidence> Unknowns { get; init; }

    /// <summary>What an unknown sub-score, or the unknown part of one, counts as.</summary>
    public required decimal UnknownCountsAs { get; init; }

    /// <summary>The gates that hold the pair back; empty when none.</summary>
    public required IReadOnlyList<Gate> Gates { get; init; }

    /// <summary>The index in words.</summary>
    public required FitBand Band { get; init; }

    /// <summary>Whether the index and its evidence are enough to apply without asking.</summary>
    public required bool IsAutoApplyEligible { get; init; }

    /// <summary>The weights, anchors, tables and encoder that made it.</summary>
    public required string AlgoVersion { get; init; }

    /// <summary>The day it holds for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The explanation in plain words.</summary>
    public string Rationale { get; init; } = "";

    /// <summary>The part of the score that a stored row must reproduce.</summary>
    public FitIndexRow ToRow() => new(Scores, Gates.Count > 0);
}
