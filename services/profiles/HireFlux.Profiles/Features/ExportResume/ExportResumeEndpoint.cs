using System.Security.Claims;
using HireFlux.Profiles.Features.Resumes;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.ExportResume;

internal static class ExportResumeEndpoint
{
    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] ExportRequest export, ClaimsPrincipal user, ResumeStore resumes, CancellationToken cancellationToken)
    {
        var resume = await resumes.FindAsync(user.UserId(), id, cancellationToken);
        return resume.TryRead(out var data, out var problem)
            ? export.Of(data, Path.GetFileNameWithoutExtension(resume.OriginalFilename ?? "resume"))
            : problem;
    }
}
