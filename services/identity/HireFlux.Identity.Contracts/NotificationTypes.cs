namespace HireFlux.Identity.Contracts;

/// <summary>The kinds of notification that NotificationRequested may carry.</summary>
public static class NotificationTypes
{
    /// <summary>New matches.</summary>
    public const string JobMatch = "job_match";

    /// <summary>An application moved.</summary>
    public const string ApplicationUpdate = "application_update";

    /// <summary>Credits were granted, reserved, refused or refunded.</summary>
    public const string Credit = "credit";

    /// <summary>Anything else about the account.</summary>
    public const string System = "system";
}
