using HireFlux.Applications.Domain;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Applications.Features;

internal static class RefusalExtensions
{
    public static ProblemHttpResult ToProblem(this Refusal refusal) =>
        refusal.IsMissing ? Problems.NotFound(refusal.Code, refusal.Detail) : Problems.Conflict(refusal.Code, refusal.Detail);
}
