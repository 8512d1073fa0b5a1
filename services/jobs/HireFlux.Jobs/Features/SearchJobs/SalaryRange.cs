namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>Salaries that overlap with this are found.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Period">hour, day, week, month or year.</param>
/// <param name="Min">Whole currency units.</param>
/// <param name="Max">Whole currency units.</param>
internal sealed record SalaryRange(string Currency, string Period, int? Min, int? Max);
