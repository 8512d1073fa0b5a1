using HireFlux.Profiles.Persistence;
using HireFlux.Profiles.Tests;
using HireFlux.ServiceDefaults.Persistence;
using HireFlux.Testing;
using Microsoft.Extensions.Configuration;

[assembly: AssemblyFixture(typeof(ProfilesHost))]

namespace HireFlux.Profiles.Tests;

public sealed class ProfilesHost() : ServiceHost<Program>("profilesdb"), IAsyncLifetime
{
    protected override Task MigrateAsync(IConfiguration configuration, CancellationToken cancellationToken) =>
        ServiceMigrator.MigrateAsync<ProfilesDbContext>(configuration, "profilesdb", options => new ProfilesDbContext(options), null, cancellationToken);
}
