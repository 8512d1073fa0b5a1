namespace HireFlux.Billing.Domain;

/// <summary>Where a reservation stands: the words of <c>credit_reservations.status</c>.</summary>
internal static class ReservationStatuses
{
    /// <summary>The failure was heard before the request: the request will find it and take nothing.</summary>
    public const string FailedEarly = "failed_early";

    /// <summary>The submission was heard before the request: the request will debit and spend at once.</summary>
    public const string SubmittedEarly = "submitted_early";

    public const string Reserved = "reserved";
    public const string Spent = "spent";
    public const string Refunded = "refunded";
    public const string Refused = "refused";
}
