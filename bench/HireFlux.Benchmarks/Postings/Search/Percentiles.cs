namespace HireFlux.Benchmarks.Postings.Search;

/// <summary>Times in order (nearest rank).</summary>
internal sealed class Percentiles(IEnumerable<TimeSpan> times)
{
    private readonly List<double> _milliseconds = [.. times.Select(time => time.TotalMilliseconds).Order()];

    public double P50 => At(0.5);

    public double P95 => At(0.95);

    public double Most => _milliseconds[^1];

    private double At(double share) => _milliseconds[(int)Math.Ceiling(share * _milliseconds.Count) - 1];
}
