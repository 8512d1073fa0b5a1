namespace HireFlux.FitIndex;

/// <summary>How years and levels are compared.</summary>
/// <param name="YearsShare">Share of the years; the level has the rest.</param>
/// <param name="LeastYearsSpan">Least divisor for years that are short of the minimum.</param>
/// <param name="PointsPerExtraYear">Taken off for each year above the maximum.</param>
/// <param name="OverqualifiedFloor">Never less than this for too many years.</param>
/// <param name="StretchUp">Score for a posting 1, 2, 3 or more levels above the person.</param>
/// <param name="StepDown">Score for a posting 1, 2, 3 or more levels below the person.</param>
public sealed record SeniorityRules(
    decimal YearsShare,
    decimal LeastYearsSpan,
    decimal PointsPerExtraYear,
    decimal OverqualifiedFloor,
    IReadOnlyList<decimal> StretchUp,
    IReadOnlyList<decimal> StepDown);
