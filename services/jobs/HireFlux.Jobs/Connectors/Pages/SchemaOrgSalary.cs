using System.Text.Json;
using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Connectors.Pages;

/// <summary>Reads <c>baseSalary</c>: a MonetaryAmount whose value is a QuantitativeValue. An <c>estimatedSalary</c> is nobody's offer.</summary>
internal static class SchemaOrgSalary
{
    public static StatedSalary? Read(JsonElement posting) =>
        posting.Many("baseSalary").Select(salary => Of(salary, posting)).FirstOrDefault(salary => salary is not null);

    private static StatedSalary? Of(JsonElement salary, JsonElement posting)
    {
        var currency = salary.Words("currency") ?? posting.Words("salaryCurrency");
        if (salary.ValueKind != JsonValueKind.Object)
        {
            return StatedSalary.Create(posting.Money("baseSalary"), posting.Money("baseSalary"), currency, null);
        }

        var range = salary.Many("value").FirstOrDefault(value => value.ValueKind == JsonValueKind.Object);
        range = range.ValueKind == JsonValueKind.Object ? range : salary;
        var one = range.Money("value");
        return StatedSalary.Create(range.Money("minValue") ?? one, range.Money("maxValue") ?? one, currency, Period(range.Words("unitText") ?? salary.Words("unitText")));
    }

    private static string? Period(string? unit) => unit?.ToUpperInvariant() switch
    {
        "HOUR" or "HOURLY" or "HUR" => "hour",
        "DAY" or "DAILY" => "day",
        "WEEK" or "WEEKLY" or "WEE" => "week",
        "MONTH" or "MONTHLY" or "MON" => "month",
        "YEAR" or "YEARLY" or "ANNUAL" or "ANNUALLY" or "ANN" => "year",
        _ => null,
    };
}
