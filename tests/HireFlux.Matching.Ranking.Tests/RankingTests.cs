using HireFlux.FitIndex;

namespace HireFlux.Matching.Ranking.Tests;

/// <summary>
/// What real postings thirty people of different trades are shown first, printed for reading. Whether a posting is of their trade is judged by words
/// of its title alone: strange is one of another trade. As many places are judged as there are postings of the person's own trade, ten at most.
/// </summary>
public sealed class RankingTests(RecordedMarket market, ITestOutputHelper output) : IClassFixture<RecordedMarket>
{
    private const int Shown = 10;

    public static TheoryData<int> People => [.. Enumerable.Range(0, TradePerson.All.Count)];

    [Theory]
    [MemberData(nameof(People))]
    public void One_is_shown_ones_own_trade_and_seldom_a_strange_one(int number)
    {
        _ = RecordedData.Path("boards", "ashby");
        var person = TradePerson.All[number];
        var places = Math.Min(Shown, market.CountOwnTrade(person));
        var best = market.Best(person, Shown);

        output.WriteLine($"{person.Title}, {places} places judged:");
        foreach (var (fitIndex, posting) in best)
        {
            output.WriteLine($"  {fitIndex,3} {(person.IsStrange(posting.Title) ? "strange " : "")}{posting.Title.Trim()} at {posting.Company}");
        }

        Assert.Contains(best.Take(5), row => person.IsOwnTrade(row.Posting.Title));
        Assert.True(CountStrange(person, best, places) <= 3);
    }

    [Fact]
    public void Of_all_that_is_shown_one_in_twenty_is_strange_and_most_people_see_nothing_strange()
    {
        _ = RecordedData.Path("boards", "ashby");
        var judged = TradePerson.All.Select(person =>
        {
            var places = Math.Min(Shown, market.CountOwnTrade(person));
            return (Places: places, Strange: CountStrange(person, market.Best(person, Shown), places));
        }).ToList();
        var (places, strange) = (judged.Sum(person => person.Places), judged.Sum(person => person.Strange));

        output.WriteLine($"{strange} of {places} are strange; {judged.Count(person => person.Strange == 0)} of {judged.Count} people see none");
        Assert.True(strange <= places / 20, $"{strange} of {places}");
        Assert.True(judged.Count(person => person.Strange == 0) >= 20);
    }

    [Fact]
    public void There_are_thirty_people_of_many_families()
    {
        Assert.Equal(30, TradePerson.All.Count);
        Assert.Equal(TradePerson.All.Count, TradePerson.All.Select(person => person.Title).Distinct().Count());
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

    private static int CountStrange(TradePerson person, List<(int FitIndex, PostingFacts Posting)> best, int places) =>
        best.Take(places).Count(row => person.IsStrange(row.Posting.Title));
}
