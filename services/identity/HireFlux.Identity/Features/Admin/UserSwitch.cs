using HireFlux.Identity.Contracts;
using HireFlux.Identity.Domain;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;

namespace HireFlux.Identity.Features.Admin;

/// <summary>Switches accounts off and on. Done twice it has one effect and tells it once.</summary>
internal sealed class UserSwitch(
    IdentityDbContext db,
    IOpenIddictTokenManager tokens,
    IOpenIddictAuthorizationManager authorizations,
    ClientInfo client,
    TimeProvider time)
{
    /// <summary>Switches an account off, ends all its sessions and tells the other services.</summary>
    public async Task<Results<NoContent, ProblemHttpResult>> DeactivateAsync(Guid userId, Guid adminId, CancellationToken cancellationToken)
    {
        if (userId == adminId)
        {
            return Problems.Conflict("own_account", "Operators cannot switch off their own account.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await FindAsync(userId, cancellationToken) is not { } user)
        {
            return NotFound();
        }

        var now = time.UtcNow();
        if (user.Deactivate(now))
        {
            db.Publish(new UserDeactivated(userId, user.Version, now), userId);
            await SaveAsync("user_deactivated", userId, adminId, now, cancellationToken);
            await tokens.RevokeBySubjectAsync(userId.ToString(), cancellationToken);
            await authorizations.RevokeBySubjectAsync(userId.ToString(), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return TypedResults.NoContent();
    }

    /// <summary>Switches an account on again and tells the other services.</summary>
    public async Task<Results<NoContent, ProblemHttpResult>> ReactivateAsync(Guid userId, Guid adminId, CancellationToken cancellationToken)
    {
        if (await FindAsync(userId, cancellationToken) is not { } user)
        {
            return NotFound();
        }

        var now = time.UtcNow();
        if (user.Reactivate(now))
        {
            db.Publish(new UserReactivated(userId, user.Version, now), userId);
            await SaveAsync("user_reactivated", userId, adminId, now, cancellationToken);
        }

        return TypedResults.NoContent();
    }

    private Task<User?> FindAsync(Guid userId, CancellationToken cancellationToken) =>
        db.Users.SingleOrDefaultAsync(row => row.Id == userId && row.DeletedAt == null, cancellationToken);

    private async Task SaveAsync(string eventType, Guid userId, Guid adminId, DateTime now, CancellationToken cancellationToken)
    {
        db.Audit(eventType, userId, new Dictionary<string, string?> { ["admin_id"] = adminId.ToString() }, now, client);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static ProblemHttpResult NotFound() => Problems.NotFound("user_not_found", "There is no such account.");
}
