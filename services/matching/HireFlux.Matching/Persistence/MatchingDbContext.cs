using HireFlux.Matching.Domain;
using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Persistence;

internal sealed class MatchingDbContext(DbContextOptions<MatchingDbContext> options) : ServiceDbContext(options)
{
    public DbSet<MatchScore> MatchScores => Set<MatchScore>();

    public DbSet<ProfileReadModel> Profiles => Set<ProfileReadModel>();

    public DbSet<ResumeReadModel> Resumes => Set<ResumeReadModel>();

    public DbSet<JobReadModel> Jobs => Set<JobReadModel>();

    public DbSet<ScoringWork> ScoringWork => Set<ScoringWork>();

    public DbSet<MatchAnnouncement> Announcements => Set<MatchAnnouncement>();

    public DbSet<MatchOutcome> Outcomes => Set<MatchOutcome>();

    public DbSet<ErasedUser> ErasedUsers => Set<ErasedUser>();

    public DbSet<JobEpoch> JobEpochs => Set<JobEpoch>();
}
