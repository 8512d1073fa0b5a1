namespace HireFlux.FitIndex.Tests;

public sealed class CoverageTests
{
    [Fact]
    public void Nothing_known_is_40()
    {
        var score = DotnetEngineer.ScoreWithEncoder(new CandidateFacts(), new PostingFacts { Title = "", Company = "" });

        Assert.Equal(40, score.FitIndex);
        Assert.Equal(0m, score.EvidenceCoverage);
        Assert.Equal(new SubScores(), score.Scores);
    }

    [Fact]
    public void Best_posting_without_description_reaches_68_and_a_half_at_most()
    {
        var score = DotnetEngineer.Score(
            posting: DotnetEngineer.Posting with { IsDescriptionEmpty = true, PublishedOn = DotnetEngineer.Today },
            similarity: new(100m, 100m));

        Assert.Equal(68.5m, score.Contributions.Sum(part => part.Points));
        Assert.Equal(0.475m, score.EvidenceCoverage);
        Assert.Equal(FitBand.Fair, score.Band);
        Assert.Empty(score.MatchedSkills);
    }

    [Theory]
    [InlineData(100, 100, FitBand.Excellent)]
    [InlineData(60, 60, FitBand.Strong)]
    [InlineData(10, 0, FitBand.Fair)]
    public void Bands_follow_the_index(int titles, int texts, FitBand expected)
    {
        var posting = DotnetEngineer.Posting with { RequiredSkills = [.. DotnetEngineer.Posting.RequiredSkills.Take(2)], PreferredSkills = DotnetEngineer.Posting.PreferredSkills };

        Assert.Equal(expected, DotnetEngineer.Score(posting: posting, similarity: new(titles, texts)).Band);
    }

    [Fact]
    public void High_index_on_thin_evidence_is_not_strong()
    {
        // 0.40·100 + 0.25·100 + 0.35·40 = 79 with coverage 0.65.
        var score = DotnetEngineer.Score(
            new CandidateFacts { Skills = DotnetEngineer.Candidate.Skills, TargetTitles = ["x"] },
            new PostingFacts { Title = "x", Company = "y", RequiredSkills = [DotnetEngineer.Posting.RequiredSkills[0]] },
            new(100m, 100m));

        Assert.Equal(79, score.FitIndex);
        Assert.Equal(0.65m, score.EvidenceCoverage);
        Assert.Equal(FitBand.Fair, score.Band);
        Assert.False(score.IsAutoApplyEligible);
    }
}
