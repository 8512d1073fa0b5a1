namespace HireFlux.Profiles.Parsing;

/// <summary>Renews the lease of a file that is being read, and says through its token when that failed and somebody else may read it.</summary>
internal sealed class LeaseKeeper : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly CancellationTokenSource _lost;
    private readonly Task _renewing;

    private LeaseKeeper(IServiceScopeFactory scopes, ClaimedResume claimed, TimeSpan lease, TimeProvider time, CancellationToken cancellationToken)
    {
        _stop = new CancellationTokenSource();
        _lost = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _renewing = RenewAsync(scopes, claimed, lease / 3, time);
    }

    /// <summary>Ends with the worker, or with the lease.</summary>
    public CancellationToken Token => _lost.Token;

    public static LeaseKeeper Start(IServiceScopeFactory scopes, ClaimedResume claimed, TimeSpan lease, TimeProvider time, CancellationToken cancellationToken) =>
        new(scopes, claimed, lease, time, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _renewing;
        _stop.Dispose();
        _lost.Dispose();
    }

    private async Task RenewAsync(IServiceScopeFactory scopes, ClaimedResume claimed, TimeSpan pause, TimeProvider time)
    {
        try
        {
            while (true)
            {
                await Task.Delay(pause, time, _stop.Token);
                await using var scope = scopes.CreateAsyncScope();
                if (!await scope.ServiceProvider.GetRequiredService<ParsingQueue>().RenewAsync(claimed, _stop.Token))
                {
                    await _lost.CancelAsync();
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // Read.
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The database is away: the lease may run out, and nothing read under it could be written now.
            await _lost.CancelAsync();
        }
    }
}
