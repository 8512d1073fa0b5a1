namespace HireFlux.Billing.Domain;

/// <summary>The plans that subscriptions may name (<c>valid_plan</c>).</summary>
internal static class PlanCodes
{
    public const string Free = "free";
    public const string Plus = "plus";
    public const string Pro = "pro";
}
