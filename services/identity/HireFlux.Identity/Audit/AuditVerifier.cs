using System.Security.Cryptography;
using HireFlux.Identity.Keys;
using HireFlux.Identity.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Identity.Audit;

/// <summary>Shows whether the audit trail is as it was written: nothing changed, added, moved, taken out or cut off.</summary>
internal sealed class AuditVerifier(IdentityDbContext db, KeyRing keys)
{
    /// <summary>Verifies every month that has entries or a chain.</summary>
    public async Task<IReadOnlyList<AuditChainReport>> VerifyAllAsync(CancellationToken cancellationToken)
    {
        var withEntries = await db.AuditEntries
            .GroupBy(entry => new { entry.CreatedAt.Year, entry.CreatedAt.Month })
            .Select(group => group.Key)
            .ToListAsync(cancellationToken);
        var months = (await db.AuditChains.Select(chain => chain.Month).ToListAsync(cancellationToken))
            .Union(withEntries.Select(month => new DateOnly(month.Year, month.Month, 1)))
            .Order()
            .ToList();
        var reports = new List<AuditChainReport>(months.Count);
        foreach (var month in months)
        {
            reports.Add(await VerifyAsync(month, cancellationToken));
        }

        return reports;
    }

    /// <summary>Verifies one month, reading it from its first entry to its last under one snapshot.</summary>
    public async Task<AuditChainReport> VerifyAsync(DateOnly month, CancellationToken cancellationToken)
    {
        var seal = keys.Required.Audit;
        var from = month.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var until = month.AddMonths(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        await using var snapshot = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellationToken);
        var chain = await db.AuditChains.AsNoTracking().SingleOrDefaultAsync(row => row.Month == month, cancellationToken) ?? new AuditChain(month);

        var expected = new AuditChain(month);
        var entries = db.AuditEntries.AsNoTracking()
            .Where(entry => entry.CreatedAt >= from && entry.CreatedAt < until)
            .OrderBy(entry => entry.Sequence)
            .AsAsyncEnumerable();
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            if (FaultOf(entry, expected, seal) is { } fault)
            {
                return new AuditChainReport(month, expected.Sequence, entry.Sequence, fault);
            }

            expected.Advance(entry);
        }

        return expected.Sequence == chain.Sequence && Same(expected.Hash, chain.Hash)
            ? new AuditChainReport(month, expected.Sequence, null, null)
            : new AuditChainReport(month, expected.Sequence, expected.Sequence + 1, "The chain goes on, its entries do not.");
    }

    private static string? FaultOf(AuditEntry entry, AuditChain expected, AuditSeal seal) =>
        entry.Sequence != expected.Sequence + 1 ? "An entry is missing or added."
        : !Same(entry.PrevHash, expected.Hash) ? "It does not follow the entry before."
        : !Same(entry.Hash, seal.Hash(entry)) ? "It was changed."
        : entry.UserId is { } userId && (entry.SubjectHash is null || !Same(entry.SubjectHash, seal.SubjectHash(userId))) ? "Its subject was changed."
        : null;

    private static bool Same(byte[] left, byte[] right) => CryptographicOperations.FixedTimeEquals(left, right);
}
