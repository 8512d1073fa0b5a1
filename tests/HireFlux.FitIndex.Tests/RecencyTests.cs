namespace HireFlux.FitIndex.Tests;

public sealed class RecencyTests
{
    [Theory]
    [InlineData(-3, 100)]
    [InlineData(0, 100)]
    [InlineData(7, 70.71)]
    [InlineData(14, 50)]
    [InlineData(28, 25)]
    [InlineData(1, 95.17)]
    [InlineData(120, 0.26)]
    [InlineData(121, 0)]
    public void Score_halves_in_14_days(int days, double expected) =>
        Assert.Equal((decimal)expected, Score(DotnetEngineer.Today.AddDays(-days), null).Scores.Recency);

    [Fact]
    public void Every_day_agrees_with_the_formula()
    {
        for (var day = 0; day <= 120; day++)
        {
            var expected = (decimal)Math.Round(100 * Math.Pow(2, -day / 14.0), 2, MidpointRounding.AwayFromZero);
            Assert.Equal(expected, Score(DotnetEngineer.Today.AddDays(-day), null).Scores.Recency);
        }
    }

    [Fact]
    public void First_seen_counts_for_half()
    {
        var score = Score(null, DotnetEngineer.Today.AddDays(-14));

        Assert.Equal(45m, score.Scores.Recency);
        Assert.Equal(0.96m, score.EvidenceCoverage);
    }

    [Fact]
    public void No_date_is_unknown() => Assert.Null(Score(null, null).Scores.Recency);

    private static FitScore Score(DateOnly? published, DateOnly? firstSeen) =>
        DotnetEngineer.Score(posting: DotnetEngineer.Posting with { PublishedOn = published, FirstSeenOn = firstSeen });
}
