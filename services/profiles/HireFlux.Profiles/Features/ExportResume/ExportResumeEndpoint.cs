using System.Security.Claims;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.ExportResume;

internal static class ExportResumeEndpoint
{
    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, string? format, string? template, ClaimsPrincipal user, ResumeStore resumes, CancellationToken cancellationToken)
    {
        if (await resumes.FindAsync(user.UserId(), id, cancellationToken) is not { } resume)
        {
            return ResumeProblems.NotFound();
        }

        return resume.ParsedData is { } data
            ? ExportedDocument.Render(ResumeDocument.Read(data), Path.GetFileNameWithoutExtension(resume.OriginalFilename ?? "resume"), format, template)
            : ResumeProblems.NotRead();
    }
}
