namespace HireFlux.Billing.Features.ListPlans;

/// <param name="Code">free, plus or pro.</param>
/// <param name="Name">For people.</param>
/// <param name="MonthlyPrice">In the currency's smallest unit; null while it is not for sale.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="MonthlyCredits">Credits added each month.</param>
/// <param name="CoverLetterLimit">A month; null for no limit.</param>
/// <param name="SuggestionLimit">A suggestion period; null for no limit.</param>
/// <param name="SuggestionPeriod">week or month.</param>
internal sealed record PlanResponse(
    string Code,
    string Name,
    int? MonthlyPrice,
    string Currency,
    int MonthlyCredits,
    int? CoverLetterLimit,
    int? SuggestionLimit,
    string SuggestionPeriod);
