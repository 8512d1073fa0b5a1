namespace HireFlux.Resumes.Dates;

/// <summary>How long someone has worked.</summary>
public static class ExperienceMonths
{
    /// <summary>
    /// Months in at least one of the jobs: times held side by side count once. A job with no start, or with an end before it, counts
    /// nothing; one that goes on counts to the month of <paramref name="today"/>; one with only a start counts that month or year.
    /// </summary>
    public static int Count(IEnumerable<ExperienceItem> experience, PartialDate today)
    {
        ArgumentNullException.ThrowIfNull(experience);
        var spans = experience.Select(item => Span(item, today)).OfType<(int First, int Last)>().Order();
        var (total, end) = (0, int.MinValue);
        foreach (var (first, last) in spans)
        {
            total += Math.Max(0, last - Math.Max(first - 1, end));
            end = Math.Max(end, last);
        }

        return total;
    }

    private static (int First, int Last)? Span(ExperienceItem item, PartialDate today)
    {
        if (item.StartDate is not { } start)
        {
            return null;
        }

        var last = item.IsCurrent ? today.LastMonth : (item.EndDate ?? start).LastMonth;
        last = Math.Min(last, today.LastMonth);
        return last < start.FirstMonth ? null : (start.FirstMonth, last);
    }
}
