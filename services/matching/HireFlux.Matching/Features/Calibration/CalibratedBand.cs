using HireFlux.FitIndex;
using HireFlux.Matching.Scoring;

namespace HireFlux.Matching.Features.Calibration;

/// <summary>How the applications of one band went.</summary>
/// <param name="Band">excellent, strong, fair, weak, poor or blocked.</param>
/// <param name="Applications">Applications that were answered, or waited longer than answers usually take.</param>
/// <param name="Answered">Those with any answer.</param>
/// <param name="Positive">Those that led to an interview or an offer.</param>
/// <param name="Rate">Positive by applications, 0 to 1; null below five applications. So are the next two.</param>
/// <param name="RateLow">Lower end of its 95 % Wilson interval.</param>
/// <param name="RateHigh">Upper end.</param>
/// <param name="MedianPostingAgeDays">Age of the postings when they were applied to: fresh ones are answered more often whatever the fit.</param>
/// <param name="MedianPostingLength">Characters of the postings' requirements and duties: long ones match more words.</param>
internal sealed record CalibratedBand(
    string Band,
    long Applications,
    long Answered,
    long Positive,
    double? Rate,
    double? RateLow,
    double? RateHigh,
    double? MedianPostingAgeDays,
    double? MedianPostingLength)
{
    private const int FewestForRate = 5;

    internal static CalibratedBand Of(BandCounts counts)
    {
        WilsonInterval? interval = counts.Applications < FewestForRate ? null : WilsonInterval.Of(counts.Positive, counts.Applications);
        return new CalibratedBand(
            MatchScores.Word(counts.Band),
            counts.Applications,
            counts.Answered,
            counts.Positive,
            interval is null ? null : counts.Rate,
            interval?.Low,
            interval?.High,
            counts.MedianAge,
            counts.MedianLength);
    }
}
