namespace HireFlux.Identity.SignIn;

/// <summary>Where buckets are kept: for each the moment at which it is full again (the generic cell rate algorithm).</summary>
internal interface IAttemptStore
{
    /// <summary>Takes an attempt out of all buckets, or out of none.</summary>
    /// <returns>Zero, or how long to wait until all of them have one.</returns>
    Task<TimeSpan> TakeAsync(AttemptBucket[] buckets);

    /// <summary>Puts an attempt back.</summary>
    Task GiveBackAsync(AttemptBucket[] buckets);
}
