using HireFlux.Jobs.Features.SearchJobs;

namespace HireFlux.Jobs.Tests;

public sealed class PostingTimesTests
{
    private readonly Random _random = new(20261130);

    [Fact]
    public void A_window_that_reaches_back_for_so_many_postings_is_the_narrowest_that_has_them()
    {
        for (var round = 0; round < 2_000; round++)
        {
            var times = Times();
            var (last, postings) = (_random.Next(5_000, 25_000), Math.Pow(10, _random.NextDouble() * 6));

            var first = times.Back(last, postings);

            Assert.InRange(first, 0, last);
            Assert.True(first == 0 || times.Between(first, last) > postings * 0.999_999, $"{first}..{last} has {times.Between(first, last)} of {postings}");
            Assert.True(first == last || times.Between(first + 1, last) < postings * 1.000_001, $"{first + 1}..{last} has {times.Between(first + 1, last)} of {postings}");
        }
    }

    [Fact]
    public void Windows_side_by_side_have_as_many_as_the_whole()
    {
        for (var round = 0; round < 2_000; round++)
        {
            var times = Times();
            int[] slots = [.. Enumerable.Range(0, 3).Select(_ => _random.Next(0, 30_000)).Order()];

            Assert.Equal(times.Between(slots[0], slots[2]), times.Between(slots[0], slots[1]) + times.Between(slots[1] + 1, slots[2]), 0.001);
        }
    }

    /// <summary>Slots that fall together are hours in which very many were posted.</summary>
    private PostingTimes Times()
    {
        var slots = Enumerable.Range(0, _random.Next(2, 120)).Select(_ => _random.Next(10_000, _random.Next(2) == 0 ? 10_010 : 20_000)).Order().ToArray();
        var before = slots.Select((_, i) => i + _random.NextDouble()).ToArray();
        return new PostingTimes(slots, before);
    }
}
