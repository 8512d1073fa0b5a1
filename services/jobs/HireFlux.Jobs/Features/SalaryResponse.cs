using HireFlux.Jobs.Domain;

namespace HireFlux.Jobs.Features;

/// <summary>What a posting pays.</summary>
/// <param name="Min">Whole currency units per period.</param>
/// <param name="Max">Whole currency units per period.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Period">hour, day, week, month or year.</param>
/// <param name="Source">structured (a field of the board) or text.</param>
/// <param name="PeriodInferred">The period is not stated and follows from the amount.</param>
internal sealed record SalaryResponse(int? Min, int? Max, string Currency, string? Period, string? Source, bool PeriodInferred)
{
    public static SalaryResponse? Of(int? min, int? max, string? currency, string? period, JobMetadata metadata) =>
        currency is null ? null : new SalaryResponse(min, max, currency, period, metadata.SalarySource, metadata.SalaryPeriodInferred);
}
