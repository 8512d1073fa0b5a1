namespace HireFlux.FitIndex;

/// <summary>How many rows have how many whole points.</summary>
internal sealed class PointHistogram
{
    private readonly int[] _counts = new int[101];

    public void Reset() => Array.Clear(_counts);

    public void Count(int points) => _counts[points / IndexWeights.Point]++;

    public void Add(PointHistogram other)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] += other._counts[i];
        }
    }

    /// <summary>The greatest number of points that so many rows have or exceed; 0 where there are fewer.</summary>
    public int PointsOf(int rows)
    {
        var point = _counts.Length - 1;
        for (var seen = _counts[point]; seen < rows && point > 0; seen += _counts[point])
        {
            point--;
        }

        return point * IndexWeights.Point;
    }
}
