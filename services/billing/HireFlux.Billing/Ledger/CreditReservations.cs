using HireFlux.Applications.Contracts;
using HireFlux.Billing.Contracts;
using HireFlux.Billing.Domain;
using HireFlux.Billing.Persistence;
using HireFlux.Identity.Contracts;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Billing.Ledger;

/// <summary>
/// Sets credits aside for an attempt at an application, and spends them or gives them back. Requested, submitted and failed may be heard in any
/// order and any number of times: one debit at most, and at most one refund of it.
/// </summary>
internal sealed class CreditReservations(BillingDbContext db, WalletLedger ledger, TimeProvider time)
{
    public const string InsufficientCredits = "insufficient_credits";
    public const string WalletNotFound = "wallet_not_found";
    public const string AlreadyFailed = "submission_already_failed";

    public async Task RequestAsync(SubmissionRequested request, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Credits, 1, nameof(request));
        var found = await FindAsync(request.ApplicationId, request.Attempt, cancellationToken);
        if (found is { AwaitsRequest: false })
        {
            return;
        }

        if (found is { Status: ReservationStatuses.FailedEarly })
        {
            found.Refuse(request.Credits, time.UtcNow());
            await TellRefusalAsync(request, AlreadyFailed, cancellationToken);
            return;
        }

        if (!await ledger.OpenAsync(request.UserId, cancellationToken))
        {
            await TellRefusalAsync(request, WalletNotFound, cancellationToken);
            return;
        }

        var debit = await ledger.PostAsync(
            new Posting(
                request.UserId,
                -request.Credits,
                TransactionTypes.Apply,
                "Application with assistance",
                $"apply:{request.ApplicationId}:{request.Attempt}",
                request.ApplicationId),
            cancellationToken);
        var reservation = found ?? Add(request.ApplicationId, request.Attempt, request.UserId, ReservationStatuses.Reserved);
        if (debit is null)
        {
            reservation.Refuse(request.Credits, time.UtcNow());
            await TellRefusalAsync(request, InsufficientCredits, cancellationToken);
            return;
        }

        reservation.Hold(debit);
        db.Publish(
            new CreditsReserved(
                request.UserId, request.ApplicationId, request.Attempt, debit.Id, request.Credits, debit.BalanceAfter, debit.Sequence, debit.CreatedAt),
            request.ApplicationId);
        Audit("credits_reserved", reservation);
    }

    public async Task SpendAsync(ApplicationSubmitted submission, CancellationToken cancellationToken)
    {
        // Applied without assistance: nothing was ever set aside.
        if (submission.Attempt == 0)
        {
            return;
        }

        var found = await FindAsync(submission.ApplicationId, submission.Attempt, cancellationToken);
        if (found is null)
        {
            await AddEarlyAsync(submission.ApplicationId, submission.Attempt, submission.UserId, ReservationStatuses.SubmittedEarly, cancellationToken);
        }
        else if (found.IsOpen)
        {
            found.Spend(time.UtcNow());
            Audit("credits_spent", found);
        }
    }

    public async Task GiveBackAsync(SubmissionFailed failure, CancellationToken cancellationToken)
    {
        var found = await FindAsync(failure.ApplicationId, failure.Attempt, cancellationToken);
        if (found is null)
        {
            await AddEarlyAsync(failure.ApplicationId, failure.Attempt, failure.UserId, ReservationStatuses.FailedEarly, cancellationToken);
            return;
        }

        if (!found.IsOpen)
        {
            return;
        }

        var refund = await ledger.PostAsync(
            new Posting(
                found.UserId,
                found.Amount,
                TransactionTypes.Refund,
                RefundReasons.Describe(failure.Reason),
                $"refund:{failure.ApplicationId}:{failure.Attempt}",
                failure.ApplicationId,
                found.DebitId),
            cancellationToken) ?? throw new InvalidOperationException("A wallet that was debited is gone.");
        found.GiveBack(failure.Reason, refund.CreatedAt);
        db.Publish(
            new CreditsRefunded(
                refund.UserId, failure.ApplicationId, failure.Attempt, refund.Id, refund.Amount, refund.BalanceAfter, failure.Reason, refund.Sequence,
                refund.CreatedAt),
            failure.ApplicationId);
        Audit("credits_refunded", found);
        db.Notify(
            refund.UserId,
            NotificationTypes.Credit,
            refund.Amount == 1 ? "1 credit returned" : $"{refund.Amount} credits returned",
            $"{refund.Reason}. Your balance is {refund.BalanceAfter}.",
            $"/applications/{failure.ApplicationId}",
            refund.CreatedAt);
    }

    /// <summary>Reads the reservation under a lock that also covers one that is not there yet.</summary>
    private async Task<CreditReservation?> FindAsync(Guid applicationId, int attempt, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(attempt, 1);
        await db.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtextextended('reservation/' || {applicationId.ToString()}, {attempt}))",
            cancellationToken);
        return await db.Reservations.SingleOrDefaultAsync(row => row.ApplicationId == applicationId && row.Attempt == attempt, cancellationToken);
    }

    private async Task AddEarlyAsync(Guid applicationId, int attempt, Guid userId, string status, CancellationToken cancellationToken)
    {
        if (!await ledger.IsErasedAsync(userId, cancellationToken))
        {
            Add(applicationId, attempt, userId, status);
        }
    }

    private CreditReservation Add(Guid applicationId, int attempt, Guid userId, string status)
    {
        var reservation = new CreditReservation(applicationId, attempt, userId, status, time.UtcNow());
        db.Reservations.Add(reservation);
        return reservation;
    }

    private async Task TellRefusalAsync(SubmissionRequested request, string code, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var balance = await db.Wallets.Where(wallet => wallet.UserId == request.UserId).Select(wallet => wallet.Balance).SingleOrDefaultAsync(cancellationToken);
        db.Publish(
            new CreditReservationRefused(request.UserId, request.ApplicationId, request.Attempt, request.Credits, balance, code, now),
            request.ApplicationId);
        db.Audit(
            "credits_refused",
            request.UserId,
            new Dictionary<string, string?> { ["application_id"] = request.ApplicationId.ToString(), ["amount"] = $"{request.Credits}", ["code"] = code },
            now);
        if (code == InsufficientCredits)
        {
            db.Notify(
                request.UserId,
                NotificationTypes.Credit,
                "Not enough credits",
                $"The application needs {request.Credits} and your balance is {balance}.",
                "/credits",
                now);
        }
    }

    private void Audit(string type, CreditReservation reservation) => db.Audit(
        type,
        reservation.UserId,
        new Dictionary<string, string?>
        {
            ["application_id"] = reservation.ApplicationId.ToString(),
            ["attempt"] = $"{reservation.Attempt}",
            ["amount"] = $"{reservation.Amount}",
            ["reason"] = reservation.FailureReason,
        },
        reservation.UpdatedAt);
}
