using System.Security.Claims;
using HireFlux.Applications.Domain;
using HireFlux.Applications.Persistence;
using HireFlux.Applications.Workflow;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HireFlux.Applications.Features.UpdateApplication;

internal static class UpdateApplicationEndpoint
{
    public static async Task<Results<Ok<ApplicationResponse>, ProblemHttpResult>> HandleAsync(
        Guid id,
        UpdateApplicationRequest request,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        ClaimsPrincipal user,
        ApplicationsDbContext db,
        ApplicationWorkflow applications,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        if ((request.Version ?? EntityVersion.Read(ifMatch)) is not { } version)
        {
            return Problems.Validation(new Dictionary<string, string[]> { ["version"] = ["Send the version that was read, here or as If-Match."] });
        }

        var application = await db.FindOwnAsync(user.UserId(), id, cancellationToken);
        if (application is null)
        {
            return Refusal.ApplicationNotFound.ToProblem();
        }

        if (application.Version != version)
        {
            return Refusal.VersionConflict.ToProblem();
        }

        if (Words.TryParse<ApplicationStatus>(request.Status) is { } status && status != application.Status
            && await applications.MoveAsync(application, status, MoveSource.User, cancellationToken) is { } refusal)
        {
            return refusal.ToProblem();
        }

        if (request.Notes is not null)
        {
            applications.TakeNotes(application, request.Notes);
        }

        await db.SaveChangesAsync(cancellationToken);
        response.Headers.ETag = EntityVersion.Tag(application.Version);
        return TypedResults.Ok(ApplicationResponse.From(application));
    }
}
