using HireFlux.FitIndex;

namespace HireFlux.Matching.Features.ExplainMatch;

/// <summary>Everything a score rests on. The same state of person, posting, algorithm and day gives the same bytes.</summary>
internal sealed record ExplanationResponse(
    Guid JobId,
    string Title,
    string Company,
    IReadOnlyList<GateResponse> Gates,
    int FitIndex,
    int UngatedFitIndex,
    FitBand Band,
    bool IsAutoApplyEligible,
    IReadOnlyList<ContributionResponse> Contributions,
    decimal EvidenceCoverage,
    KeywordBasis KeywordBasis,
    IReadOnlyList<ExplainedSkill> MatchedSkills,
    IReadOnlyList<ExplainedSkill> MissingSkills,
    IReadOnlyList<UnknownResponse> Unknowns,
    IReadOnlyList<CounterfactualResponse> Counterfactuals,
    string Rationale,
    string AlgoVersion,
    long ProfileVersion,
    long JobVersion,
    DateOnly AsOf);
