using System.Globalization;
using HireFlux.Identity.Domain;

namespace HireFlux.Identity.Passwords;

/// <summary>
/// bcrypt at cost 12, a quarter of a second of a core each: at most one for each core at a time, on threads of their own, so that a wave of sign-ins
/// leaves the service answering everything else.
/// </summary>
internal sealed class PasswordHasher : IDisposable
{
    private const int Cost = 12;
    private const int MaxWaiting = 512;

    private readonly SemaphoreSlim _slots = new(Environment.ProcessorCount);
    private readonly int _cost;
    private readonly string _decoy;
    private int _waiting;

    public PasswordHasher()
        : this(Cost)
    {
    }

    /// <summary>At another cost than the service's: for tests that are about something else.</summary>
    internal PasswordHasher(int cost)
    {
        _cost = cost;
        // Of the right form and of nobody's password: checking against it takes as long as against a real one.
        _decoy = string.Create(CultureInfo.InvariantCulture, $"$2a${cost:00}$WvQkcFa1NTZ0pTzj2w6yUOz1xkqg8hUe0pT5m1zq1bLh7oXnZy4nK");
    }

    /// <summary>Hashes a password that <see cref="PasswordRules"/> let through.</summary>
    /// <exception cref="TimeoutException">Too many are waiting already.</exception>
    public Task<string> HashAsync(string password, CancellationToken cancellationToken) =>
        RunAsync(() => BCrypt.Net.BCrypt.HashPassword(password, _cost), cancellationToken);

    /// <summary>Checks a password; without a hash it takes as long and is false.</summary>
    /// <exception cref="TimeoutException">Too many are waiting already.</exception>
    public Task<bool> VerifyAsync(string? hash, string password, CancellationToken cancellationToken)
    {
        var candidate = PasswordRules.IsHashable(password) ? password : string.Empty;
        var isReal = hash is not null && candidate.Length > 0;
        return RunAsync(() => BCrypt.Net.BCrypt.Verify(candidate, isReal ? hash! : _decoy) && isReal, cancellationToken);
    }

    /// <summary>True when the hash was made at a lower cost than today's.</summary>
    public bool NeedsRehash(string hash) => BCrypt.Net.BCrypt.PasswordNeedsRehash(hash, _cost);

    public void Dispose() => _slots.Dispose();

    private async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _waiting) > MaxWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            throw new TimeoutException("Too many passwords are waiting to be hashed.");
        }

        try
        {
            await _slots.WaitAsync(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        try
        {
            return await Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        finally
        {
            _slots.Release();
        }
    }
}
