using System.Security.Claims;
using HireFlux.Profiles.Background;
using HireFlux.Profiles.Contracts;
using HireFlux.Profiles.Features.Resumes;
using HireFlux.Profiles.Files;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.DeleteResume;

internal static class DeleteResumeEndpoint
{
    /// <summary>The file goes when nobody else has the same one; versions written from the resume keep what they say.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id,
        ClaimsPrincipal user,
        ProfilesDbContext db,
        ResumeStore resumes,
        ObjectRegister register,
        WakeUp<ObjectRemover> remover,
        TimeProvider time,
        ClientInfo client,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await resumes.FindAsync(userId, id, cancellationToken) is not { } found)
        {
            return ResumeProblems.NotFound();
        }

        // The register's row first, as uploads lock them.
        await register.ReleaseAsync(found.ContentSha256 is { } sha256 ? [sha256] : [], cancellationToken);
        if (await resumes.OpenAsync(userId, id, cancellationToken) is not { } resume)
        {
            return ResumeProblems.NotFound();
        }

        var now = time.UtcNow();
        resume.Delete(now);
        db.Publish(new ResumeDeleted(userId, resume.Id, resume.Version, now), resume.Id);
        db.Audit("resume_deleted", userId, new Dictionary<string, string?> { ["resume_id"] = id.ToString() }, now, client);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        remover.Ring();
        return TypedResults.NoContent();
    }
}
