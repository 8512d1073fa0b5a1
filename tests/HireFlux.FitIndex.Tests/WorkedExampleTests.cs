namespace HireFlux.FitIndex.Tests;

public sealed class WorkedExampleTests
{
    [Fact]
    public void Engineer_with_two_of_three_required_skills_scores_73()
    {
        var score = DotnetEngineer.Score();

        Assert.Equal(new SubScores { Keyword = 51.69m, Similarity = 78m, Seniority = 100m, Location = 100m, Recency = 70.71m }, score.Scores);
        Assert.Equal([20.676m, 19.5m, 15m, 12m, 5.6568m], score.Contributions.Select(part => part.Points));
        Assert.Equal(73, score.FitIndex);
        Assert.Equal(FitBand.Strong, score.Band);
        Assert.Equal(1m, score.EvidenceCoverage);
        Assert.True(score.IsAutoApplyEligible);
    }

    [Fact]
    public void Rationale_says_what_was_counted()
    {
        Assert.Equal(
            "73 = 20.7 skills + 19.5 similarity + 15 seniority + 12 location + 5.7 recency. "
            + "You show 2 of 3 required skills: PostgreSQL (“moved 4 TB of orders to PostgreSQL”, Acme 2021–), "
            + "C# (“built payment API in C#”, Acme 2021–). Missing: Kubernetes (“3+ years Kubernetes in production”). "
            + "You show 0 of 1 nice-to-have skill. Nice to have, not shown: Kafka (“Kafka is a plus”).",
            DotnetEngineer.Score().Rationale);
    }

    [Fact]
    public void Evidence_of_kubernetes_would_make_it_84()
    {
        var scorer = DotnetEngineer.Scorer;

        var counterfactuals = scorer.Counterfactuals(
            scorer.Prepare(DotnetEngineer.Candidate),
            scorer.Prepare(DotnetEngineer.Posting),
            DotnetEngineer.Similarity,
            DotnetEngineer.Today);

        Assert.Equal(new Counterfactual("kubernetes", "Kubernetes", 84, 11), counterfactuals[0]);
        Assert.Equal("kafka", counterfactuals[1].SkillId);
    }

    [Fact]
    public void Nurse_posting_scores_24_for_the_engineer()
    {
        var score = DotnetEngineer.Score(posting: DotnetEngineer.NursePosting, similarity: new(3m, 3m));

        Assert.Equal(new SubScores { Keyword = 0m, Similarity = 3m, Seniority = null, Location = 100m, Recency = 70.71m }, score.Scores);
        Assert.Equal(KeywordBasis.Terms, score.KeywordBasis);
        Assert.Equal(24, score.FitIndex);
        Assert.Contains("Seniority: unknown (counted as 40)", score.Rationale, StringComparison.Ordinal);
    }

    [Fact]
    public void Nurse_posting_stays_below_40_with_the_real_encoder()
    {
        var score = DotnetEngineer.ScoreWithEncoder(posting: DotnetEngineer.NursePosting);

        Assert.InRange(score.FitIndex, 0, 39);
        Assert.InRange(score.Scores.Similarity!.Value, 0m, 15m);
    }

    [Fact]
    public void Nurse_fits_the_nurse_posting()
    {
        var nurse = new CandidateFacts
        {
            TargetTitles = ["Registered Nurse"],
            PreferredPlaces = DotnetEngineer.Candidate.PreferredPlaces,
            ExperienceText = "Intensive care nurse: ventilator patients, bedside monitoring, medication, charting of vital signs\nRN licence, BLS, ACLS certification",
        };

        var score = DotnetEngineer.ScoreWithEncoder(nurse, DotnetEngineer.NursePosting);

        Assert.InRange(score.Scores.Keyword!.Value, 60m, 100m);
        Assert.InRange(score.FitIndex, 70, 100);
    }
}
