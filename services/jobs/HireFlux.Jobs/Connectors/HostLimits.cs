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

    /// <summary>Not one of .NET's limiters: those that know time take it from no <see cref="TimeProvider"/>.</summary>
    private readonly HostTurns _turns;

    public HostLimits(IOptions<BoardOptions> options, TimeProvider time)
    {
        var parallel = options.Value.AnswersAtOnce;
        _answers = PartitionedRateLimiter.Create<Uri, string>(address => RateLimitPartition.GetConcurrencyLimiter(
            address.Authority, _ => new ConcurrencyLimiterOptions { PermitLimit = parallel, QueueLimit = MaxWaiting }));
        _turns = new HostTurns(options.Value.RequestBurst, TimeSpan.FromSeconds(1 / options.Value.RequestsPerSecond), MaxWaiting, time);
    }

    /// <summary>Waits until another answer of the host may be open; dispose when it is read.</summary>
    /// <exception cref="BoardUnavailableException">Too many wait already.</exception>
    public async Task<IDisposable> EnterAsync(Uri address, CancellationToken cancellationToken)
    {
        var lease = await _answers.AcquireAsync(address, 1, cancellationToken);
        if (lease.IsAcquired)
        {
            return lease;
        }

        lease.Dispose();
        throw new BoardUnavailableException(SyncErrors.RateLimited);
    }

    /// <summary>Waits until another request may be sent to the host.</summary>
    /// <exception cref="BoardUnavailableException">Too many wait already.</exception>
    public Task WaitForTurnAsync(Uri address, CancellationToken cancellationToken) => _turns.WaitAsync(address.Authority, cancellationToken);

    public void Dispose() => _answers.Dispose();
}
