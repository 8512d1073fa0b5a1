using HireFlux.Probe.Contracts;
using HireFlux.Probe.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;

namespace HireFlux.Probe;

internal static class ProbeEndpoints
{
    public static void MapProbeEndpoints(this WebApplication app)
    {
        app.MapPost("/v1/probes", SendAsync).Idempotent<ProbeDbContext>().RequireAuthorization(Policies.User);
        app.MapPost("/v1/anonymous-probes", SendAsync).AllowAnonymous();
        app.MapPost("/v1/probes/rolled-back", RollBackAsync).RequireAuthorization(Policies.User);
        app.MapGet("/v1/probes", ListAsync).RequireAuthorization(Policies.User);
        app.MapGet("/v1/cached/{key}", CachedAsync).AllowAnonymous();
        app.MapGet("/v1/admin/probes", () => TypedResults.Ok("operator")).RequireAuthorization(Policies.Admin);
    }

    private static async Task<Created<SendProbesRequest>> SendAsync(SendProbesRequest request, ProbeDbContext db, TimeProvider time, CancellationToken cancellationToken)
    {
        foreach (var number in Enumerable.Range(request.First, request.Count))
        {
            db.Publish(new ProbeSent(request.AggregateId, number, request.Poison, time.UtcNow()), request.AggregateId);
        }

        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Created($"/v1/probes/{request.AggregateId}", request);
    }

    private static async Task<NoContent> RollBackAsync(SendProbesRequest request, ProbeDbContext db, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.Publish(new ProbeSent(request.AggregateId, request.First, request.Poison, time.UtcNow()), request.AggregateId);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.RollbackAsync(cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<Page<Effect>>, ProblemHttpResult>> ListAsync(
        [AsParameters] PageRequest page, ProbeDbContext db, CancellationToken cancellationToken)
    {
        if (!page.TryRead<EffectKey>(out var key, out var problem))
        {
            return problem!;
        }

        var after = key?.Id ?? 0;
        var rows = await db.Effects.AsNoTracking().Where(effect => effect.Id > after).OrderBy(effect => effect.Id).Take(page.Size + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.ToPage(page.Size, effect => new EffectKey(effect.Id)));
    }

    private static async Task<Ok<string>> CachedAsync(string key, HybridCache cache, CancellationToken cancellationToken) =>
        TypedResults.Ok(await cache.GetOrCreateAsync(key, _ => ValueTask.FromResult(Guid.CreateVersion7().ToString()), cancellationToken: cancellationToken));

    private sealed record EffectKey(long Id);
}
