using HireFlux.Jobs.Domain;

namespace HireFlux.Jobs.Connectors;

/// <summary>
/// Spaces the requests to each host (generic cell rate algorithm, ITU-T I.371): so many at once after a pause, then one after another. Who asks is
/// given a slot at once and waits for it; the slot of one that gives up stays empty.
/// </summary>
/// <param name="burst">Requests at once.</param>
/// <param name="pause">Between two requests in the long run.</param>
/// <param name="maxWaiting">Slots that are given ahead.</param>
/// <param name="time">The clock.</param>
internal sealed class HostTurns(int burst, TimeSpan pause, int maxWaiting, TimeProvider time)
{
    /// <summary>Hosts that are remembered before those that had their pause are forgotten.</summary>
    private const int MaxHosts = 1000;

    /// <summary>When a host would have no slot behind it, were all that it gave used one after another.</summary>
    private readonly Dictionary<string, DateTimeOffset> _busyUntil = new(StringComparer.Ordinal);

    /// <summary>Returns when the caller's slot has come.</summary>
    /// <exception cref="BoardUnavailableException">Too many wait already.</exception>
    public async Task WaitAsync(string host, CancellationToken cancellationToken)
    {
        var wait = TakeSlot(host);
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private TimeSpan TakeSlot(string host)
    {
        lock (_busyUntil)
        {
            var now = time.GetUtcNow();
            var free = _busyUntil.TryGetValue(host, out var until) && until > now ? until : now;
            var wait = free - now - (pause * (burst - 1));
            if (wait > pause * maxWaiting)
            {
                throw new BoardUnavailableException(SyncErrors.RateLimited);
            }

            Forget(now);
            _busyUntil[host] = free + pause;
            return wait;
        }
    }

    /// <summary>People name hosts without end; one whose slots have all passed is as one that was never asked.</summary>
    private void Forget(DateTimeOffset now)
    {
        if (_busyUntil.Count >= MaxHosts)
        {
            foreach (var (host, until) in _busyUntil)
            {
                if (until <= now)
                {
                    _busyUntil.Remove(host);
                }
            }
        }
    }
}
