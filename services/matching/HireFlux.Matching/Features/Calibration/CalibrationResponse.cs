namespace HireFlux.Matching.Features.Calibration;

/// <summary>What became of the applications that were sent, by what the Fit Index said of them.</summary>
/// <param name="MedianResponseDays">Median time from an application to its first answer, in days; null without any answer.</param>
/// <param name="Open">Applications without an answer that are younger than that: not counted below, as they may still be answered.</param>
/// <param name="Unscored">Applications that no score is known of: not counted below.</param>
/// <param name="Versions">By version of the algorithm, in the order of their names: the bands of two versions cannot be compared.</param>
internal sealed record CalibrationResponse(double? MedianResponseDays, long Open, long Unscored, IReadOnlyList<CalibratedVersion> Versions);
