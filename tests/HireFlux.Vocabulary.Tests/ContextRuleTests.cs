namespace HireFlux.Vocabulary.Tests;

/// <summary>Phrases with ambiguous names. Each says which skills it names and which (!) it does not.</summary>
public sealed class ContextRuleTests
{
    public static TheoryData<string, string> Phrases() => Table.Of2("phrases.tsv");

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_names_the_skills_it_means_and_no_false_friend(string phrase, string expectations)
    {
        var found = SkillVocabulary.Default.FindIn(phrase).Select(match => match.Skill.Id).ToHashSet();
        foreach (var expectation in expectations.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (absent, id) = expectation[0] == '!' ? (true, expectation[1..]) : (false, expectation);
            Assert.NotNull(SkillVocabulary.Default.Get(id));
            Assert.True(found.Contains(id) != absent, $"{id} {(absent ? "is" : "is not")} found in \"{phrase}\": {string.Join(", ", found)}");
        }
    }

    [Fact]
    public void There_are_at_least_150_phrases() => Assert.True(Phrases().Count >= 150);
}
