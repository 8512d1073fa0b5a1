using System.Security.Claims;
using HireFlux.Billing.Persistence;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Billing.Features.GetCredits;

internal static class GetCreditsEndpoint
{
    private const int Recent = 10;

    public static async Task<Ok<CreditsResponse>> HandleAsync(ClaimsPrincipal user, BillingDbContext db, CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        var credits = await db.Wallets
            .Where(wallet => wallet.UserId == userId)
            .Select(wallet => new CreditsResponse(
                wallet.Balance,
                db.Ledger
                    .Where(entry => entry.UserId == userId)
                    .OrderByDescending(entry => entry.CreatedAt).ThenByDescending(entry => entry.Sequence)
                    .Take(Recent)
                    .Select(entry => new LedgerEntryResponse(
                        entry.Id, entry.Sequence, entry.Amount, entry.BalanceAfter, entry.TransactionType, entry.Reason, entry.ApplicationId, entry.CreatedAt))
                    .ToList()))
            .SingleOrDefaultAsync(cancellationToken);

        // A token is proof of an account; its wallet is on its way.
        return TypedResults.Ok(credits ?? new CreditsResponse(0, []));
    }
}
