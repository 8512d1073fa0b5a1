using HireFlux.Profiles.Features.CoverLetters;
using HireFlux.Profiles.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Features.CreateCoverLetter;

/// <summary>Finds the facts behind a resume or a version of one.</summary>
internal sealed class LetterMasters(ProfilesDbContext db)
{
    /// <param name="userId">Whose.</param>
    /// <param name="resumeId">The resume, or null.</param>
    /// <param name="versionId">The version, where there is no resume named.</param>
    /// <param name="cancellationToken">The request's.</param>
    public async Task<(LetterMaster? Master, ProblemHttpResult? Problem)> FindAsync(Guid userId, Guid? resumeId, Guid? versionId, CancellationToken cancellationToken)
    {
        if (resumeId is not null)
        {
            var resume = await db.Resumes.AsNoTracking().Where(row => row.Id == resumeId && row.UserId == userId && row.DeletedAt == null)
                .Select(row => new { row.ParsedData }).SingleOrDefaultAsync(cancellationToken);
            return resume is null ? (null, LetterProblems.ResumeNotFound())
                : resume.ParsedData is { } data ? (new LetterMaster(resumeId, null, data), null)
                : (null, LetterProblems.NotRead());
        }

        var version = await db.ResumeVersions.AsNoTracking().Where(row => row.Id == versionId && row.UserId == userId && row.DeletedAt == null)
            .Select(row => new { row.ResumeId, Data = row.MasterData ?? row.Content }).SingleOrDefaultAsync(cancellationToken);
        return version is null ? (null, LetterProblems.VersionNotFound()) : (new LetterMaster(version.ResumeId, versionId, version.Data), null);
    }
}
