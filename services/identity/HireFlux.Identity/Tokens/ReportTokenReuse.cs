using HireFlux.Identity.Contracts;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Http;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace HireFlux.Identity.Tokens;

/// <summary>
/// A refresh token that comes back after its successor was issued, and after the leeway, was copied: the server revokes its whole family,
/// and this tells the person and the audit trail.
/// </summary>
internal sealed class ReportTokenReuse(IOpenIddictTokenManager tokens, IdentityDbContext db, ClientInfo client, TimeProvider time)
    : IOpenIddictServerHandler<ValidateTokenContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenContext>()
        .UseScopedHandler<ReportTokenReuse>()
        .SetOrder(OpenIddictServerHandlers.Protection.ValidateTokenEntry.Descriptor.Order - 1)
        .SetType(OpenIddictServerHandlerType.Custom)
        .Build();

    public async ValueTask HandleAsync(ValidateTokenContext context)
    {
        var cancellationToken = context.CancellationToken;
        if (context.EndpointType is not OpenIddictServerEndpointType.Token || string.IsNullOrEmpty(context.TokenId)
            || await tokens.FindByIdAsync(context.TokenId, cancellationToken) is not { } token
            || !await tokens.HasStatusAsync(token, OpenIddictConstants.Statuses.Redeemed, cancellationToken))
        {
            return;
        }

        var redeemed = await tokens.GetRedemptionDateAsync(token, cancellationToken);
        if (time.GetUtcNow() < redeemed + context.Options.RefreshTokenReuseLeeway
            || !Guid.TryParse(await tokens.GetSubjectAsync(token, cancellationToken), out var userId))
        {
            return;
        }

        var now = time.UtcNow();
        db.Audit("refresh_token_reused", userId, new Dictionary<string, string?>(), now, client);
        db.Notify(
            userId,
            NotificationTypes.System,
            "You were signed out on one device",
            "A sign-in of yours was used a second time, as it would be if it had been copied. It was ended; sign in again there. If that was not you, change your password.",
            null,
            now);
        await db.SaveChangesAsync(cancellationToken);
    }
}
