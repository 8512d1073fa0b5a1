namespace HireFlux.Matching.Domain;

/// <summary>
/// Counts changes of postings; the sum over all slots is part of the cache's key. A counter that commits with the change it counts can't be
/// ahead of it, and in slots so that changes of different postings don't wait for each other.
/// </summary>
internal sealed class JobEpoch
{
    public const int Slots = 16;

    public short Slot { get; private set; }

    public long Value { get; private set; }
}
