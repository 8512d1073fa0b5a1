using System.Security.Claims;
using HireFlux.Billing.Domain;
using HireFlux.Billing.Ledger;
using HireFlux.Billing.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Billing.Features.GrantBonus;

internal static class GrantBonusEndpoint
{
    public static async Task<Results<Ok<LedgerEntryResponse>, ProblemHttpResult>> HandleAsync(
        GrantBonusRequest request, ClaimsPrincipal user, BillingDbContext db, WalletLedger ledger, CancellationToken cancellationToken)
    {
        // Under an Idempotency-Key the answer is kept in a transaction that is open already.
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        var posting = new Posting(
            request.UserId!.Value,
            request.Amount!.Value,
            TransactionTypes.Bonus,
            request.Reason!.Trim(),
            $"bonus:{Guid.CreateVersion7()}",
            ActorId: user.UserId());
        var entry = await ledger.GrantAsync(posting, cancellationToken);
        if (entry is null)
        {
            return Problems.NotFound("wallet_not_found", "This person has no wallet.");
        }

        await db.SaveChangesAsync(cancellationToken);
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        return TypedResults.Ok(new LedgerEntryResponse(
            entry.Id, entry.Sequence, entry.Amount, entry.BalanceAfter, entry.TransactionType, entry.Reason, entry.ApplicationId, entry.CreatedAt));
    }
}
