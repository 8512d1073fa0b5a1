namespace HireFlux.Billing.Ledger;

/// <summary>Why credits came back, in words for people.</summary>
internal static class RefundReasons
{
    public static string Describe(string reason) => reason switch
    {
        "job_closed" => "Returned because the job closed",
        "below_threshold_after_recheck" => "Returned because the job no longer fits well enough",
        "duplicate" => "Returned because you had applied already",
        "source_disabled" => "Returned because the job board is switched off",
        "user_cancelled_before_submit" => "Returned because the application was cancelled",
        _ => "Returned because the application could not be submitted",
    };
}
