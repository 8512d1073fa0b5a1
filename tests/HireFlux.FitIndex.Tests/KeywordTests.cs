namespace HireFlux.FitIndex.Tests;

public sealed class KeywordTests
{
    private static readonly EvidenceSpan Shown = new("wrote it", "Acme");

    [Theory]
    [InlineData("csharp", true, 100)]
    [InlineData("csharp", false, 80)]
    [InlineData("aspnet-core", true, 50)]
    [InlineData("aspnet-core", false, 40)]
    [InlineData("cpp", true, 0)]
    [InlineData("c", true, 0)]
    public void Credit_depends_on_relation_and_evidence(string skill, bool isShown, int expected)
    {
        var score = Keyword([new(skill, skill, isShown ? Shown : null)], [Asked("csharp")], []);

        Assert.Equal(expected, score.Scores.Keyword);
        Assert.Equal(expected > 0 ? 1 : 0, score.MatchedSkills.Count);
        Assert.Equal(expected > 0 ? 0 : 1, score.MissingSkills.Count);
    }

    [Fact]
    public void Only_list_present_has_the_full_weight()
    {
        CandidateSkill[] skills = [new("kafka", "Kafka", Shown)];

        Assert.Equal(100m, Keyword(skills, [], [Asked("kafka")]).Scores.Keyword);
        Assert.Equal(20m, Keyword(skills, [Asked("csharp")], [Asked("kafka")]).Scores.Keyword);
    }

    [Fact]
    public void Skill_in_both_lists_counts_once_as_required()
    {
        var score = Keyword([], [Asked("csharp")], [Asked("csharp")]);

        Assert.True(Assert.Single(score.MissingSkills).IsRequired);
    }

    [Fact]
    public void Posting_without_requirements_is_unknown()
    {
        var score = DotnetEngineer.Score(posting: DotnetEngineer.Posting with { RequiredSkills = [], PreferredSkills = [], RequirementText = null });

        Assert.Null(score.Scores.Keyword);
        Assert.Equal(0.6m, score.EvidenceCoverage);
        Assert.Empty(score.MatchedSkills);
        Assert.Empty(score.MissingSkills);
    }

    [Fact]
    public void Terms_are_the_rarest_and_bounded_in_number()
    {
        var text = string.Join(' ', Enumerable.Range(0, 500).Select(i => $"zz{(char)('a' + i % 26)}{(char)('a' + i / 26)}x"));

        var score = DotnetEngineer.Score(posting: DotnetEngineer.NursePosting with { RequirementText = text });

        Assert.Equal(FitAlgorithm.Default.Keyword.TermsMax, score.MissingSkills.Count);
    }

    [Fact]
    public void Words_of_every_advert_are_not_terms()
    {
        var score = DotnetEngineer.Score(posting: DotnetEngineer.NursePosting with { RequirementText = "strong experience with team work" });

        Assert.Null(score.Scores.Keyword);
    }

    private static PostingSkill Asked(string id) => new(id, id, new($"asks for {id}"));

    private static FitScore Keyword(CandidateSkill[] skills, PostingSkill[] required, PostingSkill[] preferred) =>
        DotnetEngineer.Score(
            DotnetEngineer.Candidate with { Skills = skills },
            DotnetEngineer.Posting with { RequiredSkills = required, PreferredSkills = preferred });
}
