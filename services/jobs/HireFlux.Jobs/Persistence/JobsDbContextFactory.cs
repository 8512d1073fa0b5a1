using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace HireFlux.Jobs.Persistence;

/// <summary>For <c>dotnet ef</c>, which writes migrations and connects to nothing.</summary>
internal sealed class JobsDbContextFactory : IDesignTimeDbContextFactory<JobsDbContext>
{
    public JobsDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<JobsDbContext>();
        PersistenceExtensions.Configure(options, PersistenceExtensions.CreateDataSource("Host=localhost;Database=jobsdb"));
        return new JobsDbContext(options.Options);
    }
}
