using System.Security.Claims;
using HireFlux.Applications.Domain;
using HireFlux.Applications.Persistence;
using HireFlux.Applications.Workflow;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Applications.Features.RequestAssist;

internal static class RequestAssistEndpoint
{
    public static async Task<Results<Ok<ApplicationResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, ClaimsPrincipal user, ApplicationsDbContext db, AssistWorkflow assists, CancellationToken cancellationToken)
    {
        await using var own = await db.BeginUnlessBegunAsync(cancellationToken);
        var application = await db.FindOwnAsync(user.UserId(), id, cancellationToken);
        if (application is null)
        {
            return Refusal.ApplicationNotFound.ToProblem();
        }

        var job = await db.HoldJobAsync(application.JobId, cancellationToken);
        if ((job is { IsOpen: true } ? assists.Request(application, job) : Refusal.JobClosed) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await db.SaveAndCommitAsync(own, cancellationToken);
        return TypedResults.Ok(ApplicationResponse.From(application));
    }
}
