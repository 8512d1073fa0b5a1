namespace HireFlux.Billing.Domain;

/// <summary>A plan of the catalogue: data, so that operators change it without a release.</summary>
internal sealed class Plan
{
    /// <summary>One of <see cref="PlanCodes"/>.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Order on the price list, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>Price of a month in the currency's smallest unit; null until an operator has set one, and then the plan is not for sale.</summary>
    public int? MonthlyPrice { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>Credits added each month.</summary>
    public required int MonthlyCredits { get; init; }

    /// <summary>Cover letters a month; null for no limit.</summary>
    public int? CoverLetterLimit { get; init; }

    /// <summary>Job suggestions a <see cref="SuggestionPeriod"/>; null for no limit.</summary>
    public int? SuggestionLimit { get; init; }

    /// <summary>week or month.</summary>
    public required string SuggestionPeriod { get; init; }
}
