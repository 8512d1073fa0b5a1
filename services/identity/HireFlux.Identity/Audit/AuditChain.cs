namespace HireFlux.Identity.Audit;

/// <summary>The end of a month's chain: an entry cut off the end would otherwise leave no gap.</summary>
internal sealed class AuditChain(DateOnly month)
{
    public const int HashBytes = 32;

    /// <summary>The month's first day.</summary>
    public DateOnly Month { get; private set; } = month;

    /// <summary>Entries in the chain.</summary>
    public long Sequence { get; private set; }

    /// <summary>The last entry's hash.</summary>
    public byte[] Hash { get; private set; } = new byte[HashBytes];

    public static DateOnly MonthOf(DateTime time) => new(time.Year, time.Month, 1);

    public void Advance(AuditEntry entry)
    {
        Sequence = entry.Sequence;
        Hash = entry.Hash;
    }
}
