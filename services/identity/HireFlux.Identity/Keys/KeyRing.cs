using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OpenIddict.Server;

namespace HireFlux.Identity.Keys;

/// <summary>Holds the current keys for the process, and has the server's options made again when they change.</summary>
internal sealed class KeyRing : IOptionsChangeTokenSource<OpenIddictServerOptions>, IDisposable
{
    private readonly TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenSource _changed = new();

    /// <summary>Null until the database has been read once.</summary>
    public KeySet? Current { get; private set; }

    /// <summary>The current keys.</summary>
    /// <exception cref="TimeoutException">They are not loaded yet: whoever asked is answered 503, or tries again.</exception>
    public KeySet Required => Current ?? throw new TimeoutException("The keys are not loaded yet.");

    string IOptionsChangeTokenSource<OpenIddictServerOptions>.Name => Options.DefaultName;

    /// <summary>Ends when there are keys.</summary>
    public Task LoadedAsync(CancellationToken cancellationToken) => _loaded.Task.WaitAsync(cancellationToken);

    public IChangeToken GetChangeToken() => new CancellationChangeToken(_changed.Token);

    /// <summary>Takes over a set of keys; false when it is the one that is there.</summary>
    public bool Replace(KeySet keys)
    {
        if (Current is { } current && current.Ids.SequenceEqual(keys.Ids))
        {
            return false;
        }

        Current = keys;

        // Not disposed: somebody may be about to ask it for its token.
        Interlocked.Exchange(ref _changed, new CancellationTokenSource()).Cancel();
        _loaded.TrySetResult();
        return true;
    }

    public void Dispose() => _changed.Dispose();
}
