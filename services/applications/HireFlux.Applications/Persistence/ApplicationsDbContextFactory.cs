using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;

namespace HireFlux.Applications.Persistence;

/// <summary>For <c>dotnet ef</c>, which needs the model and no server.</summary>
internal sealed class ApplicationsDbContextFactory : IDesignTimeDbContextFactory<ApplicationsDbContext>
{
    public ApplicationsDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<ApplicationsDbContext>();
        PersistenceExtensions.Configure(options, NpgsqlDataSource.Create("Host=localhost"));
        return new ApplicationsDbContext(options.Options);
    }
}
