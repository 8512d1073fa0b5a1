using HireFlux.Vocabulary;

namespace HireFlux.FitIndex.Tests;

public sealed class VocabularyTests
{
    private static readonly FitIndexScorer Scorer = new(SkillVocabulary.Default.RelatedTo);

    [Theory]
    [InlineData("C#", "C++")]
    [InlineData("C++", "C#")]
    [InlineData("C", "C#")]
    [InlineData("C", "C++")]
    [InlineData("JavaScript", "Java")]
    [InlineData("Java", "JavaScript")]
    public void Kindred_names_are_different_skills(string shown, string asked)
    {
        var score = Score(shown, $"You write {asked} every day");

        Assert.Contains(score.MissingSkills, skill => skill.Name == asked);
        Assert.Equal(0m, score.Scores.Keyword);
        Assert.Equal(100m, Score(asked, $"You write {asked} every day").Scores.Keyword);
    }

    [Theory]
    [InlineData("Go", "You own our go to market plan")]
    [InlineData("R", "You work with our R&D department")]
    public void Everyday_words_ask_for_no_language(string language, string requirement)
    {
        var score = Score(language, requirement);

        Assert.DoesNotContain(score.MatchedSkills, skill => skill.Name == language);
        Assert.DoesNotContain(score.MissingSkills, skill => skill.Name == language);
    }

    private static FitScore Score(string shown, string requirement)
    {
        var own = SkillVocabulary.Default.Find(shown)!;
        var asked = SkillVocabulary.Default.FindIn(requirement)
            .Select(match => new PostingSkill(match.Skill.Id, match.Skill.Name, new(requirement.Substring(match.Start, match.Length))));
        return Scorer.Score(
            Scorer.Prepare(new CandidateFacts { Skills = [new(own.Id, own.Name, new($"worked with {shown}"))] }),
            Scorer.Prepare(new PostingFacts { Title = "Engineer", Company = "Acme", RequiredSkills = [.. asked], RequirementText = requirement }),
            DotnetEngineer.Today);
    }
}
