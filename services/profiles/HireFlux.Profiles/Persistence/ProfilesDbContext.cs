using HireFlux.Profiles.Domain;
using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Persistence;

internal sealed class ProfilesDbContext(DbContextOptions<ProfilesDbContext> options) : ServiceDbContext(options)
{
    public DbSet<Profile> Profiles => Set<Profile>();

    public DbSet<Resume> Resumes => Set<Resume>();

    public DbSet<StoredObject> StoredObjects => Set<StoredObject>();

    public DbSet<ResumeVersion> ResumeVersions => Set<ResumeVersion>();

    public DbSet<CoverLetter> CoverLetters => Set<CoverLetter>();

    public DbSet<InterviewSession> InterviewSessions => Set<InterviewSession>();

    public DbSet<GenerationRecord> GenerationCalls => Set<GenerationRecord>();

    public DbSet<PersonPlan> PersonPlans => Set<PersonPlan>();

    public DbSet<ErasedUser> ErasedUsers => Set<ErasedUser>();
}
