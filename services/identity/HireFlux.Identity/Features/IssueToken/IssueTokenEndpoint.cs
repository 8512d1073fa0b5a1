using System.Security.Claims;
using HireFlux.Identity.Domain;
using HireFlux.Identity.Persistence;
using HireFlux.Identity.SignIn;
using HireFlux.Identity.Tokens;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace HireFlux.Identity.Features.IssueToken;

/// <summary>The token endpoint, once the server has checked the request's form, its client and its refresh token.</summary>
internal static class IssueTokenEndpoint
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static async Task<Results<SignInHttpResult, ForbidHttpResult, ProblemHttpResult>> HandleAsync(HttpContext http, PasswordSignIn passwords, IdentityDbContext db, CancellationToken cancellationToken)
    {
        var request = http.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("The server did not handle the token request.");
        return request.IsPasswordGrantType()
            ? await SignInAsync(http, passwords, request, cancellationToken)
            : await RefreshAsync(http, db, cancellationToken);
    }

    private static async Task<Results<SignInHttpResult, ForbidHttpResult, ProblemHttpResult>> SignInAsync(HttpContext http, PasswordSignIn passwords, OpenIddictRequest request, CancellationToken cancellationToken)
    {
        var outcome = await passwords.TryAsync(request.Username!, request.Password!, cancellationToken);
        if (outcome.RetryAfter > TimeSpan.Zero)
        {
            return TooManyAttempts(http, outcome.RetryAfter);
        }

        return outcome.User is { } user ? Issue(user, new ClaimsIdentity(Scheme), request.GetScopes()) : Refuse(outcome.Refusal!);
    }

    private static async Task<Results<SignInHttpResult, ForbidHttpResult, ProblemHttpResult>> RefreshAsync(HttpContext http, IdentityDbContext db, CancellationToken cancellationToken)
    {
        var principal = (await http.AuthenticateAsync(Scheme)).Principal;
        var user = Guid.TryParse(principal?.GetClaim(Claims.Subject), out var userId)
            ? await db.Users.AsNoTracking().SingleOrDefaultAsync(row => row.Id == userId && row.DeletedAt == null && row.IsActive, cancellationToken)
            : null;
        return user is null
            ? Refuse("The account is not there or deactivated.")
            : Issue(user, new ClaimsIdentity(principal!.Claims, Scheme), principal.GetScopes());
    }

    /// <summary>What a token says is read from the account each time: a role that was taken away is gone with the next refresh.</summary>
    private static SignInHttpResult Issue(User user, ClaimsIdentity identity, IEnumerable<string> scopes)
    {
        identity.SetClaim(Claims.Subject, user.Id.ToString());
        identity.SetClaim(Claims.Role, user.IsAdmin ? "admin" : null);
        identity.SetScopes(scopes);
        identity.SetResources(TokenServer.Audience);
        identity.SetDestinations(static _ => [Destinations.AccessToken]);
        return TypedResults.SignIn(new ClaimsPrincipal(identity), authenticationScheme: Scheme);
    }

    private static ForbidHttpResult Refuse(string description) => TypedResults.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.InvalidGrant,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = description,
        }),
        [Scheme]);

    /// <summary>A problem like everywhere else, with OAuth's members beside: RFC 6749 has no word for 429, RFC 8628's is the nearest.</summary>
    private static ProblemHttpResult TooManyAttempts(HttpContext http, TimeSpan wait)
    {
        const string Detail = "Too many wrong attempts. Wait before you try again.";
        http.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return TypedResults.Problem(new ProblemDetails
        {
            Status = StatusCodes.Status429TooManyRequests,
            Detail = Detail,
            Extensions = { ["code"] = "too_many_attempts", ["error"] = Errors.SlowDown, ["error_description"] = Detail },
        });
    }
}
