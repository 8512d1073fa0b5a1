using System.Text.Json;
using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Connectors.Ashby;

/// <summary>
/// Reads <c>compensation</c>: its components are salary, equity, bonus and commission, each with an interval such as "1 YEAR". Those of kind
/// Salary in one currency and interval make one range; where several such ranges are stated, the first counts.
/// </summary>
internal static class AshbySalary
{
    public static StatedSalary? Read(JsonElement compensation)
    {
        var salaries = Components(compensation)
            .Where(component => component.Text("compensationType") == "Salary")
            .Select(component => StatedSalary.Create(component.Amount("minValue"), component.Amount("maxValue"), component.Text("currencyCode"), Period(component.Text("interval"))))
            .OfType<StatedSalary>()
            .ToList();
        if (salaries is not [var first, ..])
        {
            return null;
        }

        var alike = salaries.Where(salary => salary.Currency == first.Currency && salary.Period == first.Period).ToList();
        return first with { Min = alike.Min(salary => salary.Min), Max = alike.Max(salary => salary.Max) };
    }

    /// <summary>The summary has the tiers' components put together.</summary>
    private static IEnumerable<JsonElement> Components(JsonElement compensation)
    {
        var summary = compensation.Items("summaryComponents").ToList();
        return summary.Count > 0 ? summary : compensation.Items("compensationTiers").SelectMany(tier => tier.Items("components"));
    }

    private static string? Period(string? interval) => interval?.Split(' ') is ["1", var unit] && unit is "HOUR" or "DAY" or "WEEK" or "MONTH" or "YEAR"
        ? unit.ToLowerInvariant()
        : null;
}
