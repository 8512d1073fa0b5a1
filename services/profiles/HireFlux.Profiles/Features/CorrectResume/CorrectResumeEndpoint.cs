using System.Security.Claims;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.Resumes;
using HireFlux.Profiles.Parsing;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HireFlux.Profiles.Features.CorrectResume;

internal static class CorrectResumeEndpoint
{
    public static async Task<Results<Ok<ResumeResponse>, ProblemHttpResult>> HandleAsync(
        Guid id,
        MergePatchDocument patch,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        ClaimsPrincipal user,
        ProfilesDbContext db,
        ResumeStore resumes,
        ResumeFileReader reader,
        TimeProvider time,
        ClientInfo client,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var resume = await resumes.OpenAsync(userId, id, cancellationToken);
        if (resume is not null && !EntityVersion.Allows(ifMatch, resume.Version))
        {
            return ResumeProblems.VersionMismatch();
        }

        if (!resume.TryRead(out var present, out var unread))
        {
            return unread;
        }

        var (data, problem) = ResumeCorrection.Apply(present, patch.Changes);
        if (data is null)
        {
            return problem!;
        }

        var corrected = ResumeDocument.Write(data);
        if (corrected != ResumeDocument.Write(present))
        {
            var now = time.UtcNow();
            resume.Correct(corrected, reader.MonthsOfExperience(data.Experience), now);
            db.Publish(ResumeAnnouncement.Of(resume, data), resume.Id);
            db.Audit("resume_corrected", userId, new Dictionary<string, string?> { ["resume_id"] = id.ToString() }, now, client);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return TypedResults.Ok(ResumeResponse.Of(resume));
    }
}
