using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Matching.Features;

internal static class MatchProblems
{
    public static ProblemHttpResult NotFound() =>
        Problems.NotFound("match_not_found", "There is no such open posting, or nothing is known of you yet that it could be compared with.");
}
