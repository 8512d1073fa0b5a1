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

namespace HireFlux.Jobs.Features.CreateJobSource;

internal static class CreateJobSourceEndpoint
{
    public static async Task<Results<Created<JobSourceResponse>, ProblemHttpResult>> HandleAsync(
        CreateJobSourceRequest request,
        ClaimsPrincipal user,
        JobsDbContext db,
        SecretSealer sealer,
        TimeProvider time,
        ClientInfo client,
        CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var id = Guid.CreateVersion7();
        var interval = request.SyncIntervalMinutes ?? JobSourceRules.DefaultSyncIntervalMinutes;
        var source = new JobSource
        {
            Id = id,
            Name = request.Name!.Trim(),
            Kind = request.Kind!,
            BoardToken = request.BoardToken!,
            ApiUrl = request.ApiUrl,
            ApiKeyEncrypted = request.ApiKey is null ? null : sealer.Seal(request.ApiKey, id),
            Company = request.Company?.Trim(),
            SyncIntervalMinutes = interval,
            MissingSyncsBeforeClose = request.MissingSyncsBeforeClose ?? JobSourceRules.DefaultMissingSyncsBeforeClose,
            NextSyncAt = JobSource.DueAfter(now, interval, Random.Shared.NextDouble()),
            CreatedAt = now,
            UpdatedAt = now,
        };
        db.Sources.Add(source);
        db.Audit(
            "job_source_created",
            user.UserId(),
            new Dictionary<string, string?> { ["source_id"] = id.ToString(), ["name"] = source.Name, ["kind"] = source.Kind, ["board_token"] = source.BoardToken },
            now,
            client);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear();
            return Problems.Conflict(JobsProblems.SourceNameTaken, "There is a source of this name.");
        }

        return TypedResults.Created($"/v1/admin/job-sources/{id}", JobSourceResponse.Of(source));
    }
}
