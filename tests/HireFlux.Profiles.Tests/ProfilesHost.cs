using HireFlux.Profiles.Persistence;
using HireFlux.Profiles.Tests;
using HireFlux.Profiles.Tests.Postings;
using HireFlux.ServiceDefaults.Persistence;
using HireFlux.Testing;
using Microsoft.Extensions.Configuration;

[assembly: AssemblyFixture(typeof(ProfilesHost))]

namespace HireFlux.Profiles.Tests;

/// <summary>The service as it is by default: files in a folder, no virus scanner.</summary>
public class ProfilesHost() : ServiceHost<Program>("profilesdb"), IAsyncLifetime
{
    public const string LinkSecret = "a secret of the tests alone";

    /// <summary>The folder of the object store.</summary>
    public string Files { get; } = Directory.CreateTempSubdirectory("hireflux-files").FullName;

    /// <summary>Stands in for the jobs service.</summary>
    internal JobsDouble Jobs { get; private set; } = null!;

    protected override IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("Files:Folder", Files),
        new("Files:LinkSecret", LinkSecret),
        // Long enough for a busy machine, short enough to see a second attempt.
        new("Parsing:RetryDelay", "00:00:00.5"),
        new("services:jobs:http:0", Jobs.Address.ToString()),
    ];

    public override async ValueTask InitializeAsync()
    {
        Jobs = await JobsDouble.StartAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        await Jobs.DisposeAsync();
        Directory.Delete(Files, recursive: true);
    }

    protected override Task MigrateAsync(IConfiguration configuration, CancellationToken cancellationToken) =>
        ServiceMigrator.MigrateAsync<ProfilesDbContext>(configuration, "profilesdb", options => new ProfilesDbContext(options), null, cancellationToken);
}
