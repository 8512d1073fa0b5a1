namespace HireFlux.Identity.Keys;

/// <summary>When keys come and go.</summary>
internal static class KeySchedule
{
    /// <summary>How long a key is used for what is new.</summary>
    public static readonly TimeSpan Active = TimeSpan.FromDays(90);

    /// <summary>How long a key is published before it signs: longer than anybody caches the JWKS.</summary>
    public static readonly TimeSpan PublishedAhead = TimeSpan.FromDays(2);

    /// <summary>How long a key stays known after its successor took over: the 30 days of a refresh token, and some.</summary>
    public static readonly TimeSpan KeptAfter = TimeSpan.FromDays(40);

    /// <summary>
    /// The keys of one purpose that are of use now: the one that signs or encrypts first, then those that only verify or decrypt.
    /// Where none is active yet, the next to come is: a replica whose clock is ahead made it.
    /// </summary>
    public static IReadOnlyList<SigningKey> InUse(IEnumerable<SigningKey> keys, DateTime now) =>
    [
        .. keys.Where(key => key.ExpiresAt is null || key.ExpiresAt > now)
            .OrderByDescending(key => key.ActiveFrom <= now)
            .ThenBy(key => (key.ActiveFrom - now).Duration()),
    ];

    /// <summary>When the key that is missing should start; null when none is missing.</summary>
    public static DateTime? NextStart(IEnumerable<SigningKey> keys, DateTime now)
    {
        var inUse = InUse(keys, now);
        if (inUse.Count == 0)
        {
            return now;
        }

        var newest = inUse.MaxBy(key => key.ActiveFrom)!;
        var published = now + PublishedAhead;
        return newest.ActiveUntil <= published ? published : null;
    }
}
