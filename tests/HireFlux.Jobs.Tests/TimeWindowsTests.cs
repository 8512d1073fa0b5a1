using HireFlux.Jobs.Features.SearchJobs;

namespace HireFlux.Jobs.Tests;

public sealed class TimeWindowsTests
{
    private const int Slots = 64 * 400;

    [Fact]
    public async Task Whatever_lies_where_the_newest_are_given_and_not_many_more_are_fetched()
    {
        var random = new Random(20261130);
        for (var round = 0; round < 300; round++)
        {
            // Empty years, quiet nights and crowded hours; or nearly all of it in a few slots.
            var scale = Math.Pow(10, random.Next(-3, 3));
            var empty = random.Next(3) == 0 ? Slots / 10 : 10;
            var counts = Enumerable.Range(0, Slots).Select(_ => random.Next(empty) == 0 ? (int)(random.NextDouble() * random.Next(1, 100) * scale) : 0).ToArray();
            var wanted = random.Next(2) == 0 ? 21 : 1001;
            var times = random.Next(3) switch { 0 => PostingTimes.Unknown, 1 => Statistics(counts), _ => Statistics([.. counts.Reverse()]) };
            var fetched = 0L;

            var reading = await new TimeWindows(new StoppedClock()).ReadAsync(times, 0, Slots - 1, wanted, (first, last, limit, most) =>
            {
                var slots = Enumerable.Range(first, last - first + 1).Reverse().SelectMany(slot => Enumerable.Repeat(slot, counts[slot]));
                var rows = slots.Take(Math.Max(limit, most)).ToList();
                fetched += Math.Min(rows.Count, most);
                var isCut = rows.Count >= most;
                return Task.FromResult((isCut ? rows.AsEnumerable().Reverse() : rows).Take(limit).Select(slot => new Row(slot, isCut)).ToList());
            });

            var newest = Enumerable.Range(0, Slots).Reverse().SelectMany(slot => Enumerable.Repeat(slot, counts[slot])).Take(wanted);
            Assert.Null(reading.NextSlot);
            Assert.Equal(newest, reading.Rows.Select(row => row.Slot));
            // A window that is given up costs as many as may be fetched; halving parts one slot from all others in fifteen steps.
            Assert.InRange(fetched, 0, (16 * Math.Max(500, 2 * wanted)) + counts.Max());
        }
    }

    /// <summary>As the database keeps them, also of what the table was once.</summary>
    private static PostingTimes Statistics(int[] counts)
    {
        var slots = counts.SelectMany((count, slot) => Enumerable.Repeat(slot, count)).ToList();
        return slots.Count < 2 ? PostingTimes.Unknown : new PostingTimes([.. Enumerable.Range(0, 101).Select(i => slots[(int)((slots.Count - 1L) * i / 100)])], [.. Enumerable.Range(0, 101).Select(i => slots.Count * i / 100.0)]);
    }

    /// <summary>However slow the machine is, no time passes.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }

    private sealed record Row(int Slot, bool IsCut) : IWindowRow;
}
