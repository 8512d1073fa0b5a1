using HireFlux.Probe.Persistence;
using HireFlux.ServiceDefaults.Persistence;
using HireFlux.ServiceDefaults.Tests;
using HireFlux.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(ProbeHost))]

namespace HireFlux.ServiceDefaults.Tests;

/// <summary>The probe service in this process.</summary>
public class ProbeHost() : ServiceHost<Program>("probedb"), IAsyncLifetime
{
    internal async Task<List<Effect>> EffectsAsync(Guid aggregateId)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProbeDbContext>();
        return await db.Effects.AsNoTracking().Where(effect => effect.AggregateId == aggregateId).OrderBy(effect => effect.Id).ToListAsync();
    }

    internal async Task<int> WaitingAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ProbeDbContext>().OutboxMessages.CountAsync();
    }

    /// <inheritdoc/>
    protected override Task MigrateAsync(IConfiguration configuration, CancellationToken cancellationToken) =>
        ServiceMigrator.MigrateAsync<ProbeDbContext>(configuration, "probedb", options => new ProbeDbContext(options), null, cancellationToken);
}
