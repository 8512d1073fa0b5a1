namespace HireFlux.Billing.Domain;

/// <summary>Credits set aside for one attempt at an application. The first outcome heard is final: spent is not given back, given back is not spent.</summary>
internal sealed class CreditReservation(Guid applicationId, int attempt, Guid userId, string status, DateTime createdAt)
{
    public Guid ApplicationId { get; private set; } = applicationId;

    public int Attempt { get; private set; } = attempt;

    public Guid UserId { get; private set; } = userId;

    /// <summary>One of <see cref="ReservationStatuses"/>.</summary>
    public string Status { get; private set; } = status;

    /// <summary>Credits; 0 while nothing was asked for.</summary>
    public int Amount { get; private set; }

    /// <summary>The debit; null where none was made.</summary>
    public Guid? DebitId { get; private set; }

    /// <summary>Why it failed; null while it did not.</summary>
    public string? FailureReason { get; private set; }

    public DateTime CreatedAt { get; private set; } = createdAt;

    public DateTime UpdatedAt { get; private set; } = createdAt;

    /// <summary>True until the request itself was heard.</summary>
    public bool AwaitsRequest => Status is ReservationStatuses.FailedEarly or ReservationStatuses.SubmittedEarly;

    /// <summary>True while credits are set aside that may still go back or be spent.</summary>
    public bool IsOpen => Status == ReservationStatuses.Reserved;

    public void Hold(CreditLedgerEntry debit)
    {
        Amount = -debit.Amount;
        DebitId = debit.Id;
        Move(Status == ReservationStatuses.SubmittedEarly ? ReservationStatuses.Spent : ReservationStatuses.Reserved, debit.CreatedAt);
    }

    public void Refuse(int amount, DateTime now)
    {
        Amount = amount;
        Move(ReservationStatuses.Refused, now);
    }

    public void Spend(DateTime now) => Move(ReservationStatuses.Spent, now);

    public void GiveBack(string reason, DateTime now)
    {
        FailureReason = reason;
        Move(ReservationStatuses.Refunded, now);
    }

    private void Move(string status, DateTime now)
    {
        Status = status;
        UpdatedAt = now;
    }
}
