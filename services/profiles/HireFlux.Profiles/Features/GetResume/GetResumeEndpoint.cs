using System.Security.Claims;
using HireFlux.Profiles.Features.Resumes;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.GetResume;

internal static class GetResumeEndpoint
{
    public static async Task<Results<Ok<ResumeResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, ClaimsPrincipal user, ResumeStore resumes, CancellationToken cancellationToken) =>
        await resumes.FindAsync(user.UserId(), id, cancellationToken) is { } resume
            ? TypedResults.Ok(ResumeResponse.Of(resume))
            : ResumeProblems.NotFound();
}
