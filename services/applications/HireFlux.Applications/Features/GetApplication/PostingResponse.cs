namespace HireFlux.Applications.Features.GetApplication;

/// <param name="JobVersion">The job's version that was frozen.</param>
/// <param name="Title">The job's title.</param>
/// <param name="Company">The employer.</param>
/// <param name="Location">As the board says it.</param>
/// <param name="RemotePolicy">remote, hybrid or onsite; null when not said.</param>
/// <param name="SalaryMin">Whole currency units a salary period.</param>
/// <param name="SalaryMax">Whole currency units a salary period.</param>
/// <param name="SalaryCurrency">ISO 4217.</param>
/// <param name="SalaryPeriod">hour, day, week, month or year.</param>
/// <param name="PostedAt">UTC.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Html">The same, as a sanitised subset of HTML.</param>
/// <param name="FrozenAt">UTC.</param>
internal sealed record PostingResponse(
    long JobVersion,
    string Title,
    string Company,
    string? Location,
    string? RemotePolicy,
    int? SalaryMin,
    int? SalaryMax,
    string? SalaryCurrency,
    string? SalaryPeriod,
    DateTime? PostedAt,
    string Text,
    string Html,
    DateTime FrozenAt);
