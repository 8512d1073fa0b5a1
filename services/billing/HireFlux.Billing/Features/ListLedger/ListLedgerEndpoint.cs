using System.Security.Claims;
using HireFlux.Billing.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Billing.Features.ListLedger;

internal static class ListLedgerEndpoint
{
    public static async Task<Results<Ok<Page<LedgerEntryResponse>>, ProblemHttpResult>> HandleAsync(
        [AsParameters] PageRequest page, ClaimsPrincipal user, BillingDbContext db, CancellationToken cancellationToken)
    {
        if (!page.TryRead<LedgerKey>(out var key, out var problem))
        {
            return problem!;
        }

        var userId = user.UserId();
        var before = key?.Sequence ?? long.MaxValue;
        var rows = await db.Ledger
            .Where(entry => entry.UserId == userId && entry.Sequence < before)
            .OrderByDescending(entry => entry.Sequence)
            .Take(page.Size + 1)
            .Select(entry => new LedgerEntryResponse(
                entry.Id, entry.Sequence, entry.Amount, entry.BalanceAfter, entry.TransactionType, entry.Reason, entry.ApplicationId, entry.CreatedAt))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.ToPage(page.Size, entry => new LedgerKey(entry.Sequence)));
    }
}
