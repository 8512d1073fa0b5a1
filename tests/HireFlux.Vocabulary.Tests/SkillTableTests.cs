using System.Text.RegularExpressions;

namespace HireFlux.Vocabulary.Tests;

public sealed partial class SkillTableTests
{
    private static readonly SkillVocabulary Vocabulary = SkillVocabulary.Default;

    [Fact]
    public void The_table_holds_at_least_1500_skills_of_many_areas()
    {
        var areas = Vocabulary.Skills.GroupBy(skill => skill.Area).OrderByDescending(area => area.Count()).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Vocabulary.Skills.Count} skills, {Vocabulary.Terms.Count} forms: {string.Join(", ", areas.Select(area => $"{area.Key} {area.Count()}"))}");
        Assert.True(Vocabulary.Skills.Count >= 1500, $"Only {Vocabulary.Skills.Count} skills.");
        Assert.True(areas.Count >= 15, $"Only {areas.Count} areas.");
    }

    [Fact]
    public void Ids_are_unique_slugs() =>
        Assert.Multiple(
            () => Assert.Empty(Vocabulary.Skills.GroupBy(skill => skill.Id).Where(group => group.Count() > 1).Select(group => group.Key)),
            () => Assert.DoesNotContain(Vocabulary.Skills.Select(skill => skill.Id), id => id.Length > 64 || !Slug().IsMatch(id)));

    [Fact]
    public void A_form_belongs_to_one_skill() =>
        Assert.Empty(Vocabulary.Terms.GroupBy(term => term.Folded).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Parents_exist() =>
        Assert.DoesNotContain(Vocabulary.Skills.SelectMany(skill => skill.Parents), parent => Vocabulary.Get(parent) is null);

    [Fact]
    public void The_graph_has_no_cycle()
    {
        var done = new HashSet<string>();
        var open = new HashSet<string>();
        foreach (var skill in Vocabulary.Skills)
        {
            Visit(skill);
        }

        void Visit(Skill skill)
        {
            if (done.Contains(skill.Id))
            {
                return;
            }

            Assert.True(open.Add(skill.Id), $"{skill.Id} is its own ancestor.");
            foreach (var parent in skill.Parents)
            {
                Visit(Vocabulary.Get(parent)!);
            }

            open.Remove(skill.Id);
            done.Add(skill.Id);
        }
    }

    [Fact]
    public void Every_form_is_found_by_name_and_when_it_stands_alone()
    {
        var lost = Vocabulary.Terms.Where(term => Vocabulary.Find(term.Written) != term.Skill
            || Vocabulary.FindIn(term.Written) is not [var only] || only.Skill != term.Skill || only.Length != term.Written.Length);
        Assert.Empty(lost.Select(term => term.Written));
    }

    [Fact]
    public void The_version_is_declared_and_hashed() => Assert.Matches(@"^\d{4}\.\d+\.\d+\+[0-9a-f]{12}$", Vocabulary.Version);

    [Theory]
    [InlineData("csharp", "asp-net-core", true)]
    [InlineData("asp-net-core", "csharp", true)]
    [InlineData("csharp", "csharp", false)]
    [InlineData("csharp", "java", false)]
    [InlineData("javascript", "react", false)]
    [InlineData("react", "next-js", true)]
    [InlineData("kubernetes", "helm", true)]
    [InlineData("csharp", "no-such-skill", false)]
    public void Related_means_direct_parent_or_child(string a, string b, bool related) => Assert.Equal(related, Vocabulary.RelatedTo(a).Contains(b));

    [Theory]
    [InlineData("c#", "csharp")]
    [InlineData("GOLANG", "go")]
    [InlineData(" node.js ", "node-js")]
    [InlineData("k8s", "kubernetes")]
    [InlineData("Postgres", "postgresql")]
    [InlineData("asp-net-core", "asp-net-core")]
    [InlineData("full‑stack development", "full-stack-development")]
    [InlineData("no such skill", null)]
    [InlineData("", null)]
    public void Find_takes_names_aliases_and_ids(string name, string? id) => Assert.Equal(id, Vocabulary.Find(name)?.Id);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();
}
