using System.Text.Json;
using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Connectors.Lever;

/// <summary>Reads <c>salaryRange</c>: currency, interval such as per-year-salary or per-hour-wage, min, max.</summary>
internal static class LeverSalary
{
    public static StatedSalary? Read(JsonElement range) => StatedSalary.Create(
        range.Amount("min"),
        range.Amount("max"),
        range.Text("currency"),
        Period(range.Text("interval")));

    private static string? Period(string? interval) => interval?.Split('-') is ["per", var unit, ..] && unit is "hour" or "day" or "week" or "month" or "year"
        ? unit
        : null;
}
