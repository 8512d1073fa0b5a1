using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace HireFlux.Identity.Persistence;

/// <summary>Makes the context for <c>dotnet ef</c>, which reads the model and connects to nothing.</summary>
internal sealed class IdentityDbContextFactory : IDesignTimeDbContextFactory<IdentityDbContext>
{
    public IdentityDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<IdentityDbContext>();
        PersistenceExtensions.Configure(options, PersistenceExtensions.CreateDataSource("Host=localhost;Database=identitydb"));
        return new IdentityDbContext(options.Options);
    }
}
