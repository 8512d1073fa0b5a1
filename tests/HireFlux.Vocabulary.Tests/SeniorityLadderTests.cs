using FsCheck;
using FsCheck.Fluent;

namespace HireFlux.Vocabulary.Tests;

public sealed class SeniorityLadderTests
{
    public static TheoryData<string, string> Titles() => Table.Of2("titles.tsv");

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_title_states_this_level(string title, string level) =>
        Assert.Equal(level, SeniorityLadder.FromTitle(title)?.ToString() ?? "");

    [Fact]
    public void There_are_at_least_60_titles() => Assert.True(Titles().Count >= 60);

    [Fact]
    public void The_ladder_runs_from_intern_0_to_principal_6()
    {
        Assert.Equal([0, 1, 2, 3, 4, 5, 6], Enum.GetValues<Seniority>().Select(level => (int)level));
        Assert.Equal((Seniority.Intern, Seniority.Principal), ((Seniority)0, (Seniority)6));
    }

    [Fact]
    public void No_text_makes_it_throw() =>
        Prop.ForAll<string?>(text => SeniorityLadder.FromTitle(text ?? "") is null or >= Seniority.Intern).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("/")]
    public void An_empty_title_states_nothing(string title) => Assert.Null(SeniorityLadder.FromTitle(title));
}
