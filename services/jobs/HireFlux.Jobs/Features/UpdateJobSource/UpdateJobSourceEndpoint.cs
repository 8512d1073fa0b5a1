using System.Security.Claims;
using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using HireFlux.ServiceDefaults.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace HireFlux.Jobs.Features.UpdateJobSource;

internal static class UpdateJobSourceEndpoint
{
    public static async Task<Results<Ok<JobSourceResponse>, ProblemHttpResult>> HandleAsync(
        Guid id,
        UpdateJobSourceRequest request,
        ClaimsPrincipal user,
        JobsDbContext db,
        SecretSealer sealer,
        TimeProvider time,
        ClientInfo client,
        CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.LockSourceAsync(id, cancellationToken) is not { } source)
        {
            return Problems.NotFound(JobsProblems.SourceNotFound, "There is no such source.");
        }

        var switchedOff = source.IsActive && request.IsActive == false;
        Apply(request, source, sealer, now);
        db.Audit(
            "job_source_updated",
            user.UserId(),
            new Dictionary<string, string?>
            {
                ["source_id"] = id.ToString(),
                ["is_active"] = source.IsActive ? "true" : "false",
                ["api_key_changed"] = request.ApiKey is not null || request.RemoveApiKey == true ? "true" : "false",
            },
            now,
            client);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return Problems.Conflict(JobsProblems.SourceNameTaken, "There is a source of this name.");
        }

        if (switchedOff)
        {
            await db.CloseJobsAsync(id, CloseReasons.SourceDisabled, now, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(JobSourceResponse.Of(source));
    }

    private static void Apply(UpdateJobSourceRequest request, JobSource source, SecretSealer sealer, DateTime now)
    {
        source.Name = request.Name?.Trim() ?? source.Name;
        source.Company = request.Company?.Trim() ?? source.Company;
        source.MissingSyncsBeforeClose = request.MissingSyncsBeforeClose ?? source.MissingSyncsBeforeClose;
        source.ApiKeyEncrypted = request.RemoveApiKey == true ? null
            : request.ApiKey is { } key ? sealer.Seal(key, source.Id)
            : source.ApiKeyEncrypted;
        if (request.SyncIntervalMinutes is { } interval && interval != source.SyncIntervalMinutes)
        {
            source.SyncIntervalMinutes = interval;
            source.NextSyncAt = JobSource.DueAfter(now, interval, Random.Shared.NextDouble());
        }

        if (request.IsActive is { } active && active != source.IsActive)
        {
            source.IsActive = active;
            // What was closed when it was switched off comes back with the next look of the schedule.
            source.NextSyncAt = active ? now : null;
        }

        // What postings are read as depends on the source too.
        source.Validators = null;
        source.UpdatedAt = now;
    }
}
