using System.Security.Claims;
using HireFlux.Applications.Domain;
using HireFlux.Applications.Persistence;
using HireFlux.Applications.Workflow;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Applications.Features.CreateApplication;

internal static class CreateApplicationEndpoint
{
    public static async Task<Results<Created<ApplicationResponse>, Ok<ApplicationResponse>, ProblemHttpResult>> HandleAsync(
        CreateApplicationRequest request,
        ClaimsPrincipal user,
        ApplicationsDbContext db,
        ApplicationWorkflow applications,
        AssistWorkflow assists,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        var method = Words.TryParse<ApplicationMethod>(request.Method);
        await using var own = await db.BeginUnlessBegunAsync(cancellationToken);
        if (await FindAsync(db, userId, request.JobId!.Value, cancellationToken) is { } existing)
        {
            return Again(existing, method);
        }

        var job = await db.HoldJobAsync(request.JobId, cancellationToken);
        if (job is not { IsOpen: true })
        {
            return (job is null ? Refusal.JobNotFound : Refusal.JobClosed).ToProblem();
        }

        var application = applications.Save(userId, job, string.IsNullOrEmpty(request.Notes) ? null : request.Notes);
        var refusal = method switch
        {
            ApplicationMethod.Manual => await applications.MoveAsync(application, ApplicationStatus.Applied, MoveSource.User, cancellationToken),
            ApplicationMethod.ApplyAssist => assists.Request(application, job),
            _ => null,
        };
        if (refusal is not null)
        {
            throw new InvalidOperationException($"A new application refuses {method}: {refusal.Code}.");
        }

        try
        {
            await db.SaveAndCommitAsync(own, cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsDuplicateApplication())
        {
            // Another request for the same job was first, and has committed: EF has rolled back to before this insert.
            db.ChangeTracker.Clear();
            return await FindAsync(db, userId, request.JobId.Value, cancellationToken) is { } first ? Again(first, method) : Refusal.VersionConflict.ToProblem();
        }

        return TypedResults.Created($"/v1/applications/{application.Id}", ApplicationResponse.From(application));
    }

    private static Task<ApplicationResponse?> FindAsync(ApplicationsDbContext db, Guid userId, Guid jobId, CancellationToken cancellationToken) =>
        db.Applications.Where(application => application.UserId == userId && application.JobId == jobId)
            .Select(ApplicationResponse.Projection).SingleOrDefaultAsync(cancellationToken);

    /// <summary>What is asked for has happened already, or would be a move of the application that is there: that one has its own doors.</summary>
    private static Results<Created<ApplicationResponse>, Ok<ApplicationResponse>, ProblemHttpResult> Again(
        ApplicationResponse existing, ApplicationMethod? method) =>
        method is null || existing.ApplicationMethod == method ? TypedResults.Ok(existing) : Refusal.AlreadySaved.ToProblem();
}
