namespace HireFlux.Profiles.Generation;

/// <summary>What a person's calls to models may cost in a calendar month (UTC), in US dollars, from <c>Writer:MonthlyBudgetUsd:*</c>.</summary>
internal sealed class BudgetOptions
{
    public decimal Free { get; set; } = 0.10m;

    public decimal Plus { get; set; } = 1.00m;

    public decimal Pro { get; set; } = 5.00m;

    public decimal Of(string? plan) => plan switch
    {
        "pro" => Pro,
        "plus" => Plus,
        _ => Free,
    };
}
