using HireFlux.Jobs.Domain;
using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Persistence;

/// <summary>Job sources, their postings and the runs that bring them in.</summary>
internal sealed class JobsDbContext(DbContextOptions<JobsDbContext> options) : ServiceDbContext(options)
{
    public DbSet<JobSource> Sources => Set<JobSource>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<SyncRun> SyncRuns => Set<SyncRun>();

    public DbSet<SyncRunRefusal> SyncRunRefusals => Set<SyncRunRefusal>();

    public DbSet<JobEpoch> JobEpochs => Set<JobEpoch>();

    public DbSet<TitleWord> TitleWords => Set<TitleWord>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasPostgresExtension("pg_trgm");
    }
}
