using System.Security.Claims;
using HireFlux.Profiles.Background;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.Resumes;
using HireFlux.Profiles.Parsing;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.ParseResume;

internal static class ParseResumeEndpoint
{
    /// <summary>Safe to repeat: what is being read, or waits for it, stays as it is.</summary>
    public static async Task<Results<Accepted<ResumeResponse>, ProblemHttpResult>> HandleAsync(
        Guid id,
        ClaimsPrincipal user,
        ProfilesDbContext db,
        ResumeStore resumes,
        WakeUp<ParsingWorker> readers,
        TimeProvider time,
        ClientInfo client,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await resumes.OpenAsync(userId, id, cancellationToken) is not { } resume)
        {
            return ResumeProblems.NotFound();
        }

        if (resume.ParsingStatus == ParsingStatuses.Completed)
        {
            return Problems.Conflict("already_read", "The resume was read. What is not right in it can be corrected.");
        }

        var now = time.UtcNow();
        if (resume.Restart(now))
        {
            db.Audit("resume_parsing_requested", userId, new Dictionary<string, string?> { ["resume_id"] = id.ToString() }, now, client);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            readers.Ring();
        }

        return TypedResults.Accepted($"/v1/resumes/{id}", ResumeResponse.Of(resume));
    }
}
