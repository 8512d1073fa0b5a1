using System.Security.Claims;
using HireFlux.Applications.Domain;
using HireFlux.Applications.Persistence;
using HireFlux.Applications.Workflow;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Applications.Features.RecordResponse;

internal static class RecordResponseEndpoint
{
    public static async Task<Results<Ok<ApplicationResponse>, ProblemHttpResult>> HandleAsync(
        Guid id,
        RecordResponseRequest request,
        ClaimsPrincipal user,
        ApplicationsDbContext db,
        ApplicationWorkflow applications,
        CancellationToken cancellationToken)
    {
        var application = await db.FindOwnAsync(user.UserId(), id, cancellationToken);
        var refusal = application is null
            ? Refusal.ApplicationNotFound
            : await applications.RespondAsync(application, Words.Parse<ResponseType>(request.ResponseType!), request.ReceivedAt, cancellationToken);
        if (refusal is not null)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(ApplicationResponse.From(application!));
    }
}
