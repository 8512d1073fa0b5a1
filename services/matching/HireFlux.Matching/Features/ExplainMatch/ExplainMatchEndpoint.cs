using System.Security.Claims;
using HireFlux.FitIndex;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Matching.Features.ExplainMatch;

internal static class ExplainMatchEndpoint
{
    public static async Task<Results<Ok<ExplanationResponse>, ProblemHttpResult>> HandleAsync(
        Guid job_id, ClaimsPrincipal user, LiveMatches live, FitIndexScorer scorer, CancellationToken cancellationToken)
    {
        if (await live.FindAsync(user.UserId(), job_id, cancellationToken) is not { } pair)
        {
            return MatchProblems.NotFound();
        }

        var (person, posting, day) = (pair.Candidate.Prepared, pair.Posting.Prepared, pair.Candidate.ScoredOn);
        return TypedResults.Ok(Explain(pair, scorer.Score(person, posting, day), scorer.Counterfactuals(person, posting, day)));
    }

    private static ExplanationResponse Explain(LivePair pair, FitScore score, IReadOnlyList<Counterfactual> counterfactuals) => new(
        pair.Posting.JobId,
        pair.Job.Title,
        pair.Job.Company,
        [.. score.Gates.Select(gate => new GateResponse(gate.Kind, gate.Reason, QuoteResponse.Of(gate.Evidence)))],
        score.FitIndex,
        score.UngatedFitIndex,
        score.Band,
        score.IsAutoApplyEligible,
        [.. score.Contributions.Select(ContributionResponse.Of)],
        score.EvidenceCoverage,
        score.KeywordBasis,
        [.. score.MatchedSkills.Select(skill => new ExplainedSkill(
            skill.Id, skill.Name, skill.IsRequired, skill.Idf, skill.Credit, skill.RelatedSkillId, QuoteResponse.Of(skill.Asked), QuoteResponse.Of(skill.Shown)))],
        [.. score.MissingSkills.Select(skill => new ExplainedSkill(
            skill.Id, skill.Name, skill.IsRequired, skill.Idf, 0m, null, QuoteResponse.Of(skill.Asked), null))],
        [.. score.Unknowns.Select(unknown => new UnknownResponse(unknown.Kind, unknown.Missing, unknown.Share, score.UnknownCountsAs))],
        [.. counterfactuals.Select(what => new CounterfactualResponse(what.SkillId, what.SkillName, what.FitIndex, what.Gain))],
        score.Rationale,
        score.AlgoVersion,
        pair.Candidate.Version,
        pair.Posting.Version,
        score.AsOf);
}
