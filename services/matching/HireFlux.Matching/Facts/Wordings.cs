using HireFlux.FitIndex;

namespace HireFlux.Matching.Facts;

/// <summary>The contracts' words as the Fit Index has them; unknown words are as if not said.</summary>
internal static class Wordings
{
    public static WorkPolicy? Policy(string? word) => word switch
    {
        "remote" => WorkPolicy.Remote,
        "hybrid" => WorkPolicy.Hybrid,
        "onsite" => WorkPolicy.Onsite,
        _ => null,
    };

    public static VisaStance Visa(string? word) => word switch
    {
        "offers" => VisaStance.Offers,
        "refuses" => VisaStance.Refuses,
        _ => VisaStance.Silent,
    };

    public static FitBand? Band(string? word) => word switch
    {
        "excellent" => FitBand.Excellent,
        "strong" => FitBand.Strong,
        "fair" => FitBand.Fair,
        "weak" => FitBand.Weak,
        "poor" => FitBand.Poor,
        "blocked" => FitBand.Blocked,
        _ => null,
    };

    public static Pay? Pay(int? amount, string? currency, string? period) =>
        amount is > 0 && !string.IsNullOrEmpty(currency) ? new(amount.Value, currency, Period(period)) : null;

    public static PayPeriod? Period(string? word) => word switch
    {
        "hour" => PayPeriod.Hour,
        "day" => PayPeriod.Day,
        "week" => PayPeriod.Week,
        "month" => PayPeriod.Month,
        "year" => PayPeriod.Year,
        _ => null,
    };
}
