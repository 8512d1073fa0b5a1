using System.Security.Claims;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Identity.Features.Admin;

internal static class SwitchUserEndpoints
{
    public static Task<Results<NoContent, ProblemHttpResult>> DeactivateAsync(
        Guid id,
        ClaimsPrincipal user,
        UserSwitch accounts,
        CancellationToken cancellationToken) =>
        accounts.DeactivateAsync(id, user.UserId(), cancellationToken);

    public static Task<Results<NoContent, ProblemHttpResult>> ReactivateAsync(
        Guid id,
        ClaimsPrincipal user,
        UserSwitch accounts,
        CancellationToken cancellationToken) =>
        accounts.ReactivateAsync(id, user.UserId(), cancellationToken);
}
