namespace HireFlux.Resumes.Diff;

/// <summary>Pairs the lines of two lists: equal ones first, then those that come from the same fact, then those with most words in common.</summary>
internal static class LineMatching
{
    private const double Alike = 0.5;

    public static IReadOnlyList<(int Before, int After)> Pair(IReadOnlyList<DiffLine> before, IReadOnlyList<DiffLine> after)
    {
        var pairs = new List<(int Before, int After)>();
        var (free, wanted) = (Enumerable.Range(0, before.Count).ToList(), Enumerable.Range(0, after.Count).ToList());
        Take((a, b) => a.Bare == b.Bare ? 1 : 0);
        Take((a, b) => a.Sources.Any(b.Sources.Contains) ? 1 + Likeness(a, b) : 0);
        Take((a, b) => Likeness(a, b) is var likeness && likeness >= Alike ? likeness : 0);
        return [.. pairs.OrderBy(pair => pair.After)];

        void Take(Func<DiffLine, DiffLine, double> fit)
        {
            foreach (var at in wanted.ToList())
            {
                var best = free.Select(other => (At: other, Fit: fit(before[other], after[at]))).Where(found => found.Fit > 0)
                    .OrderByDescending(found => found.Fit).ThenBy(found => Math.Abs(found.At - at)).FirstOrDefault();
                if (best.Fit > 0)
                {
                    pairs.Add((best.At, at));
                    free.Remove(best.At);
                    wanted.Remove(at);
                }
            }
        }
    }

    /// <summary>Of pairs in the order after, those that left the order before: all but a longest run that kept it.</summary>
    public static IReadOnlySet<int> Moved(IReadOnlyList<(int Before, int After)> pairs)
    {
        var (length, previous) = (new int[pairs.Count], new int[pairs.Count]);
        var last = -1;
        for (var i = 0; i < pairs.Count; i++)
        {
            (length[i], previous[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (pairs[j].Before < pairs[i].Before && length[j] + 1 > length[i])
                {
                    (length[i], previous[i]) = (length[j] + 1, j);
                }
            }

            last = last < 0 || length[i] > length[last] ? i : last;
        }

        var moved = Enumerable.Range(0, pairs.Count).ToHashSet();
        for (; last >= 0; last = previous[last])
        {
            moved.Remove(last);
        }

        return moved;
    }

    private static double Likeness(DiffLine a, DiffLine b)
    {
        var (left, right) = (Words(a), Words(b));
        var all = left.Union(right).Count();
        return all == 0 ? 0 : (double)left.Intersect(right).Count() / all;
    }

    private static HashSet<string> Words(DiffLine line) => [.. line.Bare.Split([' ', ',', ';', '.', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries)];
}
