using System.Threading.RateLimiting;
using HireFlux.Jobs.Domain;
using Microsoft.Extensions.Options;

namespace HireFlux.Jobs.Connectors;

/// <summary>How hard one host is asked, whoever asks: shared by all runs and imports of this process.</summary>
internal sealed class HostLimits : IDisposable
{
    /// <summary>More waiting for one host means that something is wrong.</summary>
    private const int MaxWaiting = 1000;

    private readonly PartitionedRateLimiter<Uri> _answers;
    private readonly PartitionedRateLimiter<Uri> _requests;

    public HostLimits(IOptions<BoardOptions> options)
    {
        var (parallel, burst, pause) = (options.Value.AnswersAtOnce, options.Value.RequestBurst, TimeSpan.FromSeconds(1 / options.Value.RequestsPerSecond));
        _answers = PartitionedRateLimiter.Create<Uri, string>(address => RateLimitPartition.GetConcurrencyLimiter(
            address.Authority, _ => new ConcurrencyLimiterOptions { PermitLimit = parallel, QueueLimit = MaxWaiting }));
        _requests = PartitionedRateLimiter.Create<Uri, string>(address => RateLimitPartition.GetTokenBucketLimiter(
            address.Authority, _ => new TokenBucketRateLimiterOptions { TokenLimit = burst, TokensPerPeriod = 1, ReplenishmentPeriod = pause, QueueLimit = MaxWaiting }));
    }

    /// <summary>Waits until another answer of the host may be open; dispose when it is read.</summary>
    /// <exception cref="BoardUnavailableException">Too many wait already.</exception>
    public Task<IDisposable> EnterAsync(Uri address, CancellationToken cancellationToken) => AcquireAsync(_answers, address, cancellationToken);

    /// <summary>Waits until another request may be sent to the host.</summary>
    /// <exception cref="BoardUnavailableException">Too many wait already.</exception>
    public async Task WaitForTurnAsync(Uri address, CancellationToken cancellationToken) => (await AcquireAsync(_requests, address, cancellationToken)).Dispose();

    public void Dispose()
    {
        _answers.Dispose();
        _requests.Dispose();
    }

    private static async Task<IDisposable> AcquireAsync(PartitionedRateLimiter<Uri> limiter, Uri address, CancellationToken cancellationToken)
    {
        var lease = await limiter.AcquireAsync(address, 1, cancellationToken);
        if (lease.IsAcquired)
        {
            return lease;
        }

        lease.Dispose();
        throw new BoardUnavailableException(SyncErrors.RateLimited);
    }
}
