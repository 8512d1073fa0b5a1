using System.Security.Claims;
using HireFlux.Applications.Domain;
using HireFlux.Applications.Persistence;
using HireFlux.Applications.Workflow;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Applications.Features.DeleteApplication;

internal static class DeleteApplicationEndpoint
{
    public static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, ClaimsPrincipal user, ApplicationsDbContext db, ApplicationWorkflow applications, CancellationToken cancellationToken)
    {
        var application = await db.FindOwnAsync(user.UserId(), id, cancellationToken);
        if ((application is null ? Refusal.ApplicationNotFound : applications.Delete(application)) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
