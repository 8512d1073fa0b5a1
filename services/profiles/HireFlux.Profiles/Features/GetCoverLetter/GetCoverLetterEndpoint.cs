using System.Security.Claims;
using HireFlux.Profiles.Features.CoverLetters;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.GetCoverLetter;

internal static class GetCoverLetterEndpoint
{
    public static async Task<Results<Ok<CoverLetterResponse>, ProblemHttpResult>> HandleAsync(Guid id, ClaimsPrincipal user, ProfilesDbContext db, CancellationToken cancellationToken) =>
        await db.FindLetterAsync(user.UserId(), id, cancellationToken) is { } letter ? TypedResults.Ok(CoverLetterResponse.Of(letter)) : LetterProblems.NotFound();
}
