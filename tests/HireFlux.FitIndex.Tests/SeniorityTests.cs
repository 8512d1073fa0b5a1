namespace HireFlux.FitIndex.Tests;

public sealed class SeniorityTests
{
    [Theory]
    [InlineData(60, 5, null, 100)]
    [InlineData(48, 5, null, 80)]
    [InlineData(0, 5, null, 0)]
    [InlineData(6, 1, null, 75)]
    [InlineData(0, 1, null, 50)]
    [InlineData(36, null, 2, 94)]
    [InlineData(240, null, 2, 50)]
    [InlineData(30, 2, 3, 100)]
    [InlineData(30, 2, 1, 100)]
    public void Years_inside_below_and_above(int months, int? min, int? max, int expected) =>
        Assert.Equal(expected, Score(months, null, min, max, null));

    [Theory]
    [InlineData(3, 3, 100)]
    [InlineData(3, 4, 70)]
    [InlineData(3, 5, 25)]
    [InlineData(3, 6, 0)]
    [InlineData(0, 6, 0)]
    [InlineData(3, 2, 80)]
    [InlineData(3, 1, 50)]
    [InlineData(3, 0, 30)]
    [InlineData(6, 0, 30)]
    public void Level_is_easier_to_step_down_than_up(int own, int asked, int expected) =>
        Assert.Equal(expected, Score(null, own, null, null, asked));

    [Fact]
    public void Years_and_level_are_mixed_three_to_two() => Assert.Equal(0.6m * 80 + 0.4m * 70, Score(48, 3, 5, null, 4));

    [Fact]
    public void Nothing_stated_is_unknown() => Assert.Null(Score(60, 3, null, null, null));

    [Fact]
    public void Nothing_shown_is_unknown() => Assert.Null(Score(null, null, 5, null, 3));

    [Fact]
    public void Stated_years_that_are_not_shown_count_as_unknown()
    {
        var score = DotnetEngineer.Score(DotnetEngineer.Candidate with { ExperienceMonths = null });

        Assert.Equal(0.6m * 40 + 0.4m * 100, score.Scores.Seniority);
        Assert.Equal(1 - 0.15m * 0.6m, score.EvidenceCoverage);
        Assert.Contains("Seniority: unknown in part (60 % of it counted as 40), without your years of experience.", score.Rationale, StringComparison.Ordinal);
    }

    private static decimal? Score(int? months, int? own, int? min, int? max, int? asked) => DotnetEngineer.Score(
        DotnetEngineer.Candidate with { ExperienceMonths = months, Seniority = own },
        DotnetEngineer.Posting with { YearsMin = min, YearsMax = max, Seniority = asked }).Scores.Seniority;
}
