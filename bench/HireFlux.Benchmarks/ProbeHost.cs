using HireFlux.Probe.Persistence;
using HireFlux.ServiceDefaults.Persistence;
using HireFlux.Testing;
using Microsoft.Extensions.Configuration;

namespace HireFlux.Benchmarks;

/// <summary>The probe service in this process: a service with one table and one handler, so that what is measured is the messaging.</summary>
internal sealed class ProbeHost() : ServiceHost<ProbeDbContext>("probedb")
{
    protected override Task MigrateAsync(IConfiguration configuration, CancellationToken cancellationToken) =>
        ServiceMigrator.MigrateAsync<ProbeDbContext>(configuration, "probedb", options => new ProbeDbContext(options), null, cancellationToken);
}
