namespace HireFlux.Identity.SignIn;

/// <summary>A bucket that holds some attempts and fills again one by one.</summary>
/// <param name="Key">Whose attempts; no personal data in the clear.</param>
/// <param name="Burst">Attempts it holds.</param>
/// <param name="Interval">The time in which one comes back.</param>
internal sealed record AttemptBucket(string Key, int Burst, TimeSpan Interval)
{
    private const int AccountAndAddressBurst = 5;
    private const int AccountBurst = 20;
    private const int AddressBurst = 100;
    private static readonly TimeSpan s_slow = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_fast = TimeSpan.FromSeconds(3);

    /// <summary>
    /// The buckets of one attempt. Whoever guesses at one account from one address is slowed down first; the account's own bucket is for many addresses,
    /// the address's for many accounts. All of them delay, none of them locks.
    /// </summary>
    public static AttemptBucket[] For(string account, string address) =>
    [
        new($"account-address:{account}:{address}", AccountAndAddressBurst, s_slow),
        new($"account:{account}", AccountBurst, s_slow),
        new($"address:{address}", AddressBurst, s_fast),
    ];
}
