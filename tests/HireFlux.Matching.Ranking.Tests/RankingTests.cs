using HireFlux.FitIndex;

namespace HireFlux.Matching.Ranking.Tests;

/// <summary>
/// What real postings people of different trades are shown first, printed for reading. Whether a posting is of their trade is judged by words of its
/// title alone: strange is one of another trade; a title without a word of any trade is not judged. Of the ten, as many places are judged as there
/// are postings of the person's own trade, whatever their Fit Index; of the list that is shown by default, all.
/// </summary>
public sealed class RankingTests(RecordedMarket market, ITestOutputHelper output) : IClassFixture<RecordedMarket>
{
    private const int Shown = 10;

    /// <summary>The least Fit Index that is listed unless one asks for less.</summary>
    private const int ShownByDefault = 60;

    public static TheoryData<int> People => [.. Enumerable.Range(0, TradePerson.All.Count)];

    [Theory]
    [MemberData(nameof(People))]
    public void One_is_shown_ones_own_trade_and_one_strange_posting_at_most(int number)
    {
        _ = RecordedData.Path("boards", "ashby");
        var person = TradePerson.All[number];

        var judged = Judge(person);

        Assert.Contains(judged.Best.Take(5), row => person.IsOwnTrade(row.Posting.Title));
        Assert.True(judged.Strange <= 1);
        Assert.DoesNotContain(judged.Best, row => row.FitIndex >= ShownByDefault && person.IsStrange(row.Posting.Title));
    }

    [Fact]
    public void Nearly_nobody_is_shown_anything_strange()
    {
        _ = RecordedData.Path("boards", "ashby");

        var (places, strange, untouched) = Sum(TradePerson.All);

        Assert.True(strange <= 3, $"{strange} of {places}");
        Assert.True(untouched >= 27);
    }

    [Fact]
    public void Those_who_say_little_of_themselves_are_shown_one_strange_posting_in_twenty()
    {
        _ = RecordedData.Path("boards", "ashby");

        var (places, strange, untouched) = Sum(TradePerson.InBrief);

        Assert.True(strange <= places / 20, $"{strange} of {places}");
        Assert.True(untouched >= 14);
    }

    [Fact]
    public void There_are_thirty_people_of_many_families_and_twenty_more()
    {
        Assert.Equal((30, 20), (TradePerson.All.Count, TradePerson.InBrief.Count));
        Assert.Equal(50, TradePerson.All.Concat(TradePerson.InBrief).Select(person => person.Title).Distinct().Count());
        Assert.True(TradePerson.All.Select(person => person.Family).Distinct().Count() >= 15);
    }

    [Fact]
    public void A_strange_title_is_one_of_another_family_only()
    {
        Assert.True(TradeFamily.All["care"].IsStrange("Senior Software Engineer"));
        Assert.False(TradeFamily.All["care"].IsStrange("Software Engineer, Clinical Products"));
        Assert.False(TradeFamily.All["care"].IsStrange("Astronaut"));
        Assert.False(TradeFamily.All["data"].IsStrange("Backend Engineers"));
    }

    private (int Places, int Strange, int Untouched) Sum(IReadOnlyList<TradePerson> people)
    {
        var judged = people.Select(Judge).ToList();
        var (places, strange, untouched) = (judged.Sum(one => one.Places), judged.Sum(one => one.Strange), judged.Count(one => one.Strange == 0));
        output.WriteLine($"{strange} of {places} are strange; {untouched} of {people.Count} people see none");
        return (places, strange, untouched);
    }

    /// <summary>Prints a person's best, and counts.</summary>
    private (int Places, int Strange, List<(int FitIndex, PostingFacts Posting)> Best) Judge(TradePerson person)
    {
        var places = Math.Min(Shown, market.CountOwnTrade(person));
        var best = market.Best(person, Shown);
        output.WriteLine($"{person.Title}, {places} places judged:");
        foreach (var (fitIndex, posting) in best)
        {
            output.WriteLine($"  {fitIndex,3} {(person.IsStrange(posting.Title) ? "strange " : "")}{posting.Title.Trim()} at {posting.Company}");
        }

        return (places, best.Take(places).Count(row => person.IsStrange(row.Posting.Title)), best);
    }
}
