using System.Security.Claims;
using HireFlux.Applications.Domain;
using HireFlux.Applications.Persistence;
using HireFlux.Applications.Workflow;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Applications.Features.CancelAssist;

internal static class CancelAssistEndpoint
{
    public static async Task<Results<Ok<ApplicationResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, ClaimsPrincipal user, ApplicationsDbContext db, AssistWorkflow assists, CancellationToken cancellationToken)
    {
        var application = await db.FindOwnAsync(user.UserId(), id, cancellationToken);
        var refusal = application is null
            ? Refusal.ApplicationNotFound
            : assists.Cancel(application, AssistWorkflow.UserCancelled, AssistWorkflow.UserCancelled);
        if (refusal is not null)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(ApplicationResponse.From(application!));
    }
}
