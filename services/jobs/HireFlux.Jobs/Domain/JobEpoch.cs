namespace HireFlux.Jobs.Domain;

/// <summary>
/// Counts the transactions that changed postings; the sum over all slots is part of the cache's key. A trigger counts, in the transaction of the
/// change, whoever makes it; in slots so that syncs of different sources seldom wait for each other.
/// </summary>
internal sealed class JobEpoch
{
    public const int Slots = 16;

    public short Slot { get; private set; }

    public long Value { get; private set; }
}
