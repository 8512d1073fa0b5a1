using HireFlux.Matching.Domain;
using HireFlux.Matching.Persistence;
using Microsoft.Extensions.Options;

namespace HireFlux.Matching.Scoring;

/// <summary>One scorer: takes work as it comes. Each has its own memory of people.</summary>
internal sealed partial class ScoringLoop(
    IServiceScopeFactory scopes,
    OpenPostings postings,
    IOptions<ScoringOptions> options,
    TimeProvider time,
    ILogger<ScoringLoop> logger)
{
    private readonly CandidateCache _candidates = new();

    /// <summary>Does what is due first; false when nothing was.</summary>
    public Task<bool> RunOnceAsync(CancellationToken cancellationToken) => RunOnceAsync(null, cancellationToken);

    /// <summary>The same of one kind of work only, or of any when it is null.</summary>
    public async Task<bool> RunOnceAsync(string? kind, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (!postings.AreRead)
        {
            // Before any work is claimed: reading them all may take longer than a lease.
            await postings.RefreshAsync(services.GetRequiredService<MatchingDbContext>(), cancellationToken);
        }

        if (await services.GetRequiredService<WorkQueue>().ClaimAsync(kind, cancellationToken) is not { } lease)
        {
            return false;
        }

        var started = time.GetTimestamp();
        try
        {
            var kept = options.Value.KeptPerPerson;
            var pairs = lease.Kind == WorkKinds.Profile
                ? await ActivatorUtilities.CreateInstance<ProfileScoring>(services).RunAsync(lease, postings, kept, cancellationToken)
                : await ActivatorUtilities.CreateInstance<JobScoring>(services).RunAsync(lease, postings, _candidates, kept, cancellationToken);
            var elapsed = time.GetElapsedTime(started);
            LogScored(logger, lease.Kind, lease.Items.Count, pairs, elapsed);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogFailed(logger, lease.Kind, lease.Items.Count, exception);
            await GiveBackAsync(lease, cancellationToken);
        }

        return true;
    }

    /// <summary>In a scope of its own: the one that failed may hold a broken transaction.</summary>
    private async Task GiveBackAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WorkQueue>().BackOffAsync(lease, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Scored {Count} of kind {Kind}: {Pairs} pairs in {Elapsed}")]
    private static partial void LogScored(ILogger logger, string kind, int count, int pairs, TimeSpan elapsed);

    [LoggerMessage(Level = LogLevel.Error, Message = "Scoring {Count} of kind {Kind} failed; it is tried again later")]
    private static partial void LogFailed(ILogger logger, string kind, int count, Exception exception);
}
