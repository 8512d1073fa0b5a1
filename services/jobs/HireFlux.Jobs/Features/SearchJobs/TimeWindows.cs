namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>
/// Reads a search from its newest slot of time to its oldest in windows. Rows are what costs, wherever they lie: a window is made as wide as the rows
/// still wanted need by what was found so far, and at most so much wider as the last one was quick. So what matches often fills its page from a few slots, what
/// matches seldom is looked for in a handful of windows over decades, and nobody sorts a third of all postings to show twenty.
/// </summary>
internal sealed class TimeWindows(TimeProvider time)
{
    /// <summary>Half a window more than what was found so far makes likely: rather one row too many than another window.</summary>
    private const double Reserve = 1.5;

    private const double MostGrowth = 16;

    /// <summary>Where something was found: nights and weekends are emptier than the day before them by far more than this.</summary>
    private const double MostGrowthOfMatches = 4;

    /// <summary>A window with more rows than this, or twice as many as are wanted, is not read to its end but made narrower.</summary>
    private const int MostFetched = 500;

    private const double Narrowing = 8;

    /// <summary>What a window should take, at most.</summary>
    private static readonly TimeSpan s_aim = TimeSpan.FromMilliseconds(100);

    /// <summary>After this no further window is begun; the longest does not count, so that a machine that stalls for a moment ends no search.</summary>
    private static readonly TimeSpan s_budget = TimeSpan.FromMilliseconds(500);

    /// <param name="firstSlot">The oldest slot.</param>
    /// <param name="lastSlot">The newest slot, where reading begins.</param>
    /// <param name="wanted">Reading stops when there are so many rows.</param>
    /// <param name="read">Gives the newest rows of the slots from one to another, at most as many as said; and how many it may fetch for that.</param>
    public async Task<WindowReading<T>> ReadAsync<T>(int firstSlot, int lastSlot, int wanted, Func<int, int, int, int, Task<List<T>>> read)
        where T : IWindowRow
    {
        var rows = new List<T>();
        var (start, longest, width) = (time.GetTimestamp(), TimeSpan.Zero, 1.0);
        for (var last = lastSlot; last >= firstSlot && rows.Count < wanted;)
        {
            if (time.GetElapsedTime(start) - longest > s_budget)
            {
                return new WindowReading<T>(rows, last);
            }

            var began = time.GetTimestamp();
            var first = Math.Max(firstSlot, TimeSlot.BlockStart(last - (int)width + 1, (int)width));
            var most = first == last ? int.MaxValue : Math.Max(MostFetched, 2 * wanted);
            var found = await read(first, last, wanted - rows.Count, most);
            var took = time.GetElapsedTime(began);
            longest = took > longest ? took : longest;
            if (found is [{ IsCut: true }, ..])
            {
                width = Math.Max(1, width / Narrowing);
                continue;
            }

            rows.AddRange(found);
            var growth = Math.Min(Math.Clamp(s_aim / took, 1, found.Count == 0 ? MostGrowth : MostGrowthOfMatches), Reserve * (wanted - rows.Count) / found.Count);
            width = Math.Clamp(width * growth, 1, lastSlot - firstSlot + 1);
            last = first - 1;
        }

        return new WindowReading<T>(rows, null);
    }
}
