namespace HireFlux.FitIndex;

/// <summary>Recency by age in days, in hundredths.</summary>
internal sealed class RecencyTable
{
    private readonly int[] _published;
    private readonly int[] _firstSeen;

    public RecencyTable(FitAlgorithm algorithm)
    {
        // Beyond the last day nothing changes any more.
        var ages = Enumerable.Range(0, algorithm.Recency.LastDay + 2).ToArray();
        _published = [.. ages.Select(age => ScoreCell.Hundredths(RecencyScoring.OfPublished(age, algorithm)))];
        _firstSeen = [.. ages.Select(age => ScoreCell.Hundredths(RecencyScoring.OfFirstSeen(age, algorithm)))];
    }

    /// <param name="day">Day of publication or first sight, or none.</param>
    /// <param name="isFirstSeen">Whether it is that of first sight.</param>
    /// <param name="asOf">The day it is scored for.</param>
    public int Score(int day, bool isFirstSeen, int asOf)
    {
        var scores = isFirstSeen ? _firstSeen : _published;
        return day == PostingBlock.None ? PairScore.Unknown : scores[Math.Clamp(asOf - day, 0, scores.Length - 1)];
    }
}
