namespace HireFlux.Identity.Audit;

/// <summary>What the verification of a month's chain found.</summary>
/// <param name="Month">The month's first day.</param>
/// <param name="Entries">Entries read.</param>
/// <param name="BrokenAt">The sequence of the first entry that does not hold; null when all do.</param>
/// <param name="Fault">What is wrong there; null when nothing is.</param>
internal sealed record AuditChainReport(DateOnly Month, long Entries, long? BrokenAt, string? Fault)
{
    public bool Holds => Fault is null;
}
