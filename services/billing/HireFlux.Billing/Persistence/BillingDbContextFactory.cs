using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;

namespace HireFlux.Billing.Persistence;

/// <summary>For <c>dotnet ef</c>, which needs the model and no server.</summary>
internal sealed class BillingDbContextFactory : IDesignTimeDbContextFactory<BillingDbContext>
{
    public BillingDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<BillingDbContext>();
        PersistenceExtensions.Configure(options, NpgsqlDataSource.Create("Host=localhost"));
        return new BillingDbContext(options.Options);
    }
}
