using HireFlux.Applications.Domain;
using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace HireFlux.Applications.Persistence;

internal sealed class ApplicationsDbContext(DbContextOptions<ApplicationsDbContext> options) : ServiceDbContext(options)
{
    public DbSet<Application> Applications => Set<Application>();

    public DbSet<StatusChange> StatusChanges => Set<StatusChange>();

    public DbSet<EmployerResponse> Responses => Set<EmployerResponse>();

    public DbSet<JobSnapshot> Jobs => Set<JobSnapshot>();

    public DbSet<ApplicantProfile> Profiles => Set<ApplicantProfile>();

    public DbSet<ErasedSubject> ErasedSubjects => Set<ErasedSubject>();

    /// <summary>
    /// Two changes of one application at once race for the same version. Who loses may meet the winner's history row before the version check:
    /// that is the same conflict.
    /// </summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.InnerException is PostgresException
        {
            SqlState: PostgresErrorCodes.UniqueViolation,
            TableName: "application_status_history" or "application_responses",
        })
        {
            throw new DbUpdateConcurrencyException("The application was changed at the same time.", exception);
        }
    }
}
