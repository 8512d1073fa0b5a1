using System.Security.Claims;
using HireFlux.Applications.Domain;
using HireFlux.Applications.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Applications.Features.GetApplication;

internal static class GetApplicationEndpoint
{
    public static async Task<Results<Ok<ApplicationDetailResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, ClaimsPrincipal user, ApplicationsDbContext db, HttpResponse response, CancellationToken cancellationToken)
    {
        var application = await db.FindOwnAsync(user.UserId(), id, cancellationToken);
        if (application is null)
        {
            return Refusal.ApplicationNotFound.ToProblem();
        }

        var history = await db.StatusChanges
            .Where(change => change.ApplicationId == id)
            .OrderBy(change => change.Version)
            .Select(change => new StatusChangeResponse(change.FromStatus, change.ToStatus, change.Source, change.IsUndo, change.CreatedAt))
            .ToListAsync(cancellationToken);
        var responses = await db.Responses
            .Where(answer => answer.ApplicationId == id)
            .OrderBy(answer => answer.ReceivedAt).ThenBy(answer => answer.Id)
            .Select(answer => new EmployerResponseResponse(answer.ResponseType, answer.ReceivedAt))
            .ToListAsync(cancellationToken);
        response.Headers.ETag = EntityVersion.Tag(application.Version);
        return TypedResults.Ok(new ApplicationDetailResponse(
            ApplicationResponse.From(application),
            application.Answers,
            application.AnswerSources,
            application.ResumeVersionId,
            application.CoverLetterId,
            application.ArtifactBundleUrl,
            ToResponse(application.Posting),
            history,
            responses));
    }

    private static PostingResponse ToResponse(FrozenPosting posting) => new(
        posting.JobVersion,
        posting.Title,
        posting.Company,
        posting.Location,
        posting.RemotePolicy,
        posting.SalaryMin,
        posting.SalaryMax,
        posting.SalaryCurrency,
        posting.SalaryPeriod,
        posting.PostedAt,
        posting.Text,
        posting.Html,
        posting.FrozenAt);
}
