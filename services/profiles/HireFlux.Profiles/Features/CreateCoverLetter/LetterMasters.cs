using HireFlux.Profiles.Features.Resumes;
using HireFlux.Profiles.Features.ResumeVersions;
using HireFlux.Profiles.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.CreateCoverLetter;

/// <summary>Finds the facts behind a resume or a version of one.</summary>
internal sealed class LetterMasters(ResumeStore resumes, ResumeVersionStore versions)
{
    /// <param name="userId">Whose.</param>
    /// <param name="resumeId">The resume, or null.</param>
    /// <param name="versionId">The version, where there is no resume named.</param>
    /// <param name="cancellationToken">The request's.</param>
    public async Task<(LetterMaster? Master, ProblemHttpResult? Problem)> FindAsync(Guid userId, Guid? resumeId, Guid? versionId, CancellationToken cancellationToken)
    {
        if (resumeId is { } id)
        {
            var resume = await resumes.FindAsync(userId, id, cancellationToken);
            return resume.TryRead(out var data, out var problem) ? (new LetterMaster(id, null, data), null) : (null, problem);
        }

        return versionId is not null && await versions.FindAsync(userId, versionId.Value, cancellationToken) is { } version
            ? (new LetterMaster(version.ResumeId, version.Id, version.ReadMaster()), null)
            : (null, ResumeVersionProblems.NotFound());
    }
}
