using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Probe.Persistence;

internal sealed class ProbeDbContext(DbContextOptions<ProbeDbContext> options) : ServiceDbContext(options)
{
    public DbSet<Effect> Effects => Set<Effect>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Effect>(builder =>
        {
            builder.ToTable("effects");
            builder.Property(effect => effect.Id).UseIdentityAlwaysColumn();
            builder.Property(effect => effect.CreatedAt).HasDefaultValueSql("now()").ValueGeneratedOnAdd();
            builder.IsAppendOnly();
        });
    }
}
