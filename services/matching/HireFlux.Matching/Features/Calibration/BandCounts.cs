using HireFlux.FitIndex;

namespace HireFlux.Matching.Features.Calibration;

/// <summary>What the database counts of one band of one version.</summary>
internal sealed record BandCounts(FitBand Band, long Applications, long Answered, long Positive, double? MedianAge, double? MedianLength)
{
    public double Rate => (double)Positive / Applications;
}
