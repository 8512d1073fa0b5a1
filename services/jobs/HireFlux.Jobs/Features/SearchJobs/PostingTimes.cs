namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>About how many postings lie in which slots of time: nights, weekends and years long past have fewer by orders of magnitude.</summary>
internal sealed class PostingTimes
{
    /// <summary>One posting a slot: what is assumed of a table that has hardly any.</summary>
    public static readonly PostingTimes Unknown = new([0, 1], [0, 1]);

    private readonly int[] _slots;
    private readonly double[] _before;

    /// <param name="slots">Two or more, ascending; one that stands there twice has all between its first and its last place.</param>
    /// <param name="before">How many postings are older than each of them; each more than the one before it.</param>
    public PostingTimes(int[] slots, double[] before)
    {
        var known = new SortedList<int, double>();
        foreach (var (slot, older) in slots.Zip(before))
        {
            if (!known.TryAdd(slot, older))
            {
                known[slot + 1] = older;
            }
        }

        (_slots, _before) = ([.. known.Keys], [.. known.Values]);
    }

    /// <summary>About how many postings a window has.</summary>
    public double Between(int first, int last) => Before(last + 1) - Before(first);

    /// <summary>Where a window begins that reaches back from a slot as far as makes up so many postings: at that slot, or at an older one.</summary>
    public int Back(int last, double postings)
    {
        var before = Before(last + 1) - postings;
        var i = Math.Max(0, Array.FindLastIndex(_before, _before.Length - 2, count => count <= before));
        return (int)Math.Clamp(Math.Floor(_slots[i] + ((before - _before[i]) * Width(i) / (_before[i + 1] - _before[i]))), 0, last);
    }

    private double Before(int slot)
    {
        var i = Math.Max(0, Array.FindLastIndex(_slots, _slots.Length - 2, known => known <= slot));
        return _before[i] + ((slot - _slots[i]) * (_before[i + 1] - _before[i]) / Width(i));
    }

    /// <summary>Slots between two that are known. Before the first and after the last it goes on as beside them.</summary>
    private int Width(int i) => _slots[i + 1] - _slots[i];
}
