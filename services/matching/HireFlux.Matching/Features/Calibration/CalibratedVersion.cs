using HireFlux.FitIndex;

namespace HireFlux.Matching.Features.Calibration;

/// <summary>The bands of one version of the algorithm.</summary>
/// <param name="AlgoVersion">Names every weight, anchor, vocabulary and encoder.</param>
/// <param name="IsCalibrated">
/// Whether the bands may be read as chances: each of poor to excellent has 200 applications or more, and none has a lower rate than the one
/// below it.
/// </param>
/// <param name="Bands">Best first; blocked last.</param>
internal sealed record CalibratedVersion(string AlgoVersion, bool IsCalibrated, IReadOnlyList<CalibratedBand> Bands)
{
    private const int EnoughToCalibrate = 200;

    internal static CalibratedVersion Of(string algoVersion, IEnumerable<BandCounts> counts)
    {
        var bands = counts.OrderByDescending(band => band.Band).ToList();
        var graded = bands.FindAll(band => band.Band != FitBand.Blocked);
        var isCalibrated = graded.Count == Enum.GetValues<FitBand>().Length - 1
            && graded.TrueForAll(band => band.Applications >= EnoughToCalibrate)
            && graded.Zip(graded.Skip(1)).All(pair => pair.First.Rate >= pair.Second.Rate);
        return new CalibratedVersion(algoVersion, isCalibrated, [.. bands.Select(CalibratedBand.Of)]);
    }
}
