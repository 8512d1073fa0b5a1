using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;

namespace HireFlux.Matching.Persistence;

/// <summary>For <c>dotnet ef</c>, which needs the model and no server.</summary>
internal sealed class MatchingDbContextFactory : IDesignTimeDbContextFactory<MatchingDbContext>
{
    public MatchingDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<MatchingDbContext>();
        PersistenceExtensions.Configure(options, NpgsqlDataSource.Create("Host=localhost"));
        return new MatchingDbContext(options.Options);
    }
}
