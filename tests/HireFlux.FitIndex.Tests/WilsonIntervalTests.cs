using FsCheck;
using FsCheck.Fluent;

namespace HireFlux.FitIndex.Tests;

public sealed class WilsonIntervalTests
{
    /// <summary>Worked out from the formula by another program.</summary>
    [Theory]
    [InlineData(5, 10, 0.2365931, 0.7634069)]
    [InlineData(0, 10, 0, 0.2775328)]
    [InlineData(10, 10, 0.7224672, 1)]
    [InlineData(15, 200, 0.0459749, 0.1200436)]
    public void Known_intervals_come_out(int hits, int cases, double low, double high)
    {
        var interval = WilsonInterval.Of(hits, cases);
        Assert.Equal(low, interval.Low, 7);
        Assert.Equal(high, interval.High, 7);
    }

    [Fact]
    public void The_rate_lies_inside_and_more_cases_make_it_narrower()
    {
        var cases = from all in Gen.Choose(1, 100_000) from hits in Gen.Choose(0, all) select (hits, all);
        Prop.ForAll(cases.ToArbitrary(), pair =>
        {
            var (one, ten) = (WilsonInterval.Of(pair.hits, pair.all), WilsonInterval.Of(10L * pair.hits, 10L * pair.all));
            var rate = (double)pair.hits / pair.all;
            return one.Low >= 0 && one.Low <= rate && rate <= one.High && one.High <= 1 && ten.High - ten.Low < one.High - one.Low;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void What_is_no_rate_is_refused(int hits, int cases) => Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(hits, cases));
}
