using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace HireFlux.Profiles.Persistence;

/// <summary>Lets <c>dotnet ef</c> make the context without a database.</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<ProfilesDbContext>
{
    public ProfilesDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<ProfilesDbContext>();
        PersistenceExtensions.Configure(options, PersistenceExtensions.CreateDataSource("Host=design-time;Database=profilesdb"));
        return new ProfilesDbContext(options.Options);
    }
}
