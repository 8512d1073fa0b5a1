using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using OpenIddict.EntityFrameworkCore.Models;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace HireFlux.Identity.Tokens;

/// <summary>
/// Forgets tokens and authorizations that are of no use to anybody any more. OpenIddict's own pruning compares its dates with now(), which PostgreSQL
/// keeps with a time zone and this schema without.
/// </summary>
internal sealed partial class TokenPruning(IServiceScopeFactory scopes, TimeProvider time, ILogger<TokenPruning> logger) : BackgroundService
{
    private const int BatchSize = 1000;
    private static readonly TimeSpan s_period = TimeSpan.FromHours(6);

    /// <summary>A used refresh token is remembered for as long as it would have lived, so that its reuse is noticed.</summary>
    private static readonly TimeSpan s_age = TimeSpan.FromDays(31);

    /// <summary>Forgets them now.</summary>
    public async Task PruneAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
        var now = time.UtcNow();
        var threshold = now - s_age;
        var tokens = db.Set<OpenIddictEntityFrameworkCoreToken<Guid>>().Where(token => token.CreationDate < threshold
            && ((token.Status != Statuses.Valid && token.Status != Statuses.Inactive) || token.ExpirationDate < now));
        var authorizations = db.Set<OpenIddictEntityFrameworkCoreAuthorization<Guid>>().Where(authorization =>
            authorization.CreationDate < threshold && authorization.Tokens.Count == 0);

        while (await tokens.OrderBy(token => token.Id).Take(BatchSize).ExecuteDeleteAsync(cancellationToken) == BatchSize)
        {
            // There are more.
        }

        while (await authorizations.OrderBy(authorization => authorization.Id).Take(BatchSize).ExecuteDeleteAsync(cancellationToken) == BatchSize)
        {
            // There are more.
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await PruneAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is NpgsqlException or TimeoutException or InvalidOperationException)
            {
                LogPostponed(logger, exception.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old tokens are forgotten later: {Kind}")]
    private static partial void LogPostponed(ILogger logger, string kind);
}
