using HireFlux.Identity.Audit;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Identity.Features.Activity;

internal static class AuditEntryQueries
{
    /// <summary>The entries from the newest to the oldest, going on after one of them.</summary>
    public static IQueryable<AuditEntry> After(this IQueryable<AuditEntry> entries, NewestFirst? after)
    {
        var rest = after is null
            ? entries
            : entries.Where(entry => EF.Functions.LessThan(ValueTuple.Create(entry.CreatedAt, entry.Id), ValueTuple.Create(after.CreatedAt, after.Id)));
        return rest.OrderByDescending(entry => entry.CreatedAt).ThenByDescending(entry => entry.Id);
    }
}
