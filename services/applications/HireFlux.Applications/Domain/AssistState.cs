namespace HireFlux.Applications.Domain;

/// <summary>Where assistance with an application stands.</summary>
internal enum AssistState
{
    /// <summary>Waiting for billing to set the credit aside.</summary>
    Reserving,

    /// <summary>The pack is there; the person submits and confirms.</summary>
    Ready,

    /// <summary>Billing refused the credit.</summary>
    Refused,

    /// <summary>Given up before submission; the credit goes back.</summary>
    Cancelled,

    /// <summary>The person confirmed the submission; the credit is spent.</summary>
    Submitted,
}
