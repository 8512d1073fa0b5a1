using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;

namespace HireFlux.Probe.Persistence;

/// <summary>For <c>dotnet ef</c>, which needs the model and no server.</summary>
internal sealed class ProbeDbContextFactory : IDesignTimeDbContextFactory<ProbeDbContext>
{
    public ProbeDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<ProbeDbContext>();
        PersistenceExtensions.Configure(options, NpgsqlDataSource.Create("Host=localhost"));
        return new ProbeDbContext(options.Options);
    }
}
