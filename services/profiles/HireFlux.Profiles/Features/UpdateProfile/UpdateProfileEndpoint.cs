using System.Security.Claims;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.Profiles;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HireFlux.Profiles.Features.UpdateProfile;

internal static class UpdateProfileEndpoint
{
    public static Task<Results<Ok<ProfileResponse>, ProblemHttpResult>> HandleAsync(
        ProfileDetails details,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        ClaimsPrincipal user,
        ProfileUpdate update,
        CancellationToken cancellationToken) =>
        update.RunAsync(user.UserId(), ifMatch, _ => (details, null), cancellationToken);
}
