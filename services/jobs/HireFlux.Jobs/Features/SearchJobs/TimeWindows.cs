namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>
/// Reads a search from its newest slot of time to its oldest in windows. Rows are what costs, wherever they lie: a window is made as wide as the rows
/// still wanted need by what was found so far among the postings of the windows before it. So what matches often fills its page from a few slots, what
/// matches seldom is looked for in a handful of windows over decades, and nobody sorts a third of all postings to show twenty.
/// </summary>
internal sealed class TimeWindows(TimeProvider time)
{
    /// <summary>Postings that the first window has, at least; also rows that a window may always fetch.</summary>
    private const int Smallest = 500;

    /// <summary>A window has at most so many times the postings of the last one: where that found nothing, hardly more than <see cref="Smallest"/> rows are in this one.</summary>
    private const double MostGrowth = 64;

    /// <summary>What is given up is made so much narrower.</summary>
    private const double Narrowing = 8;

    /// <summary>What a window should take beyond what any takes, at most.</summary>
    private static readonly TimeSpan s_aim = TimeSpan.FromMilliseconds(100);

    /// <summary>After this no further window is begun; the longest does not count, so that a machine that stalls for a moment ends no search.</summary>
    private static readonly TimeSpan s_budget = TimeSpan.FromMilliseconds(500);

    /// <param name="times">When postings were posted, about.</param>
    /// <param name="firstSlot">The oldest slot.</param>
    /// <param name="lastSlot">The newest slot, where reading begins.</param>
    /// <param name="wanted">Reading stops when there are so many rows.</param>
    /// <param name="read">Gives the newest rows of the slots from one to another, at most as many as said; and how many it may fetch for that.</param>
    public async Task<WindowReading<T>> ReadAsync<T>(PostingTimes times, int firstSlot, int lastSlot, int wanted, Func<int, int, int, int, Task<List<T>>> read)
        where T : IWindowRow
    {
        var rows = new List<T>();
        var (start, shortest, longest) = (time.GetTimestamp(), TimeSpan.MaxValue, TimeSpan.Zero);
        var (postings, seen, growth, oldest) = ((double)Math.Max(Smallest, wanted), 0.0, MostGrowth, firstSlot);
        for (var last = lastSlot; last >= firstSlot && rows.Count < wanted;)
        {
            if (time.GetElapsedTime(start) - longest > s_budget)
            {
                return new WindowReading<T>(rows, last);
            }

            var began = time.GetTimestamp();
            var back = times.Back(last, postings);
            var first = Math.Max(oldest, TimeSlot.BlockStart(back, last - back + 1));
            var most = first == last ? int.MaxValue : Math.Max(Smallest, 2 * (wanted - rows.Count));
            var found = await read(first, last, wanted - rows.Count, most);
            var took = time.GetElapsedTime(began);
            (shortest, longest) = (took < shortest ? took : shortest, took > longest ? took : longest);
            if (found is [{ IsCut: true }, ..])
            {
                // Here more match, or more were posted, than was known: so it goes on with care.
                // Half of the slots at least are left out: where all is in one slot, postings alone would never part it from the others.
                (postings, growth, oldest) = (times.Between(first, last) / Narrowing, Math.Max(2, growth / Narrowing), last - ((last - first) / 2));
                continue;
            }

            rows.AddRange(found);
            seen += times.Between(first, last);
            postings = Math.Min(postings * Math.Clamp(s_aim / (took - shortest), 1, growth), Needed(wanted - rows.Count, rows.Count, seen));
            (last, oldest) = (first - 1, firstSlot);
        }

        return new WindowReading<T>(rows, null);
    }

    /// <summary>How many postings make it likely that enough of them match: the fewer were found so far, the less they say.</summary>
    private static double Needed(int wanted, int found, double seen) => (1.1 + (1 / Math.Sqrt(found))) * wanted * seen / found;
}
