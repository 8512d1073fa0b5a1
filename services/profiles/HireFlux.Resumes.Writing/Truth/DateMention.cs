namespace HireFlux.Resumes.Writing.Truth;

/// <summary>A date in a text.</summary>
/// <param name="Year">The year.</param>
/// <param name="Days">The months, with or without a day, that it can mean; none where only the year is said. Two where either number may be the month: first by the first.</param>
/// <param name="Start">Offset in the folded text.</param>
/// <param name="End">Offset after it.</param>
internal sealed record DateMention(int Year, IReadOnlyList<(int Month, int? Day)> Days, int Start, int End)
{
    /// <summary>Whether this says no more than <paramref name="known"/> does.</summary>
    public bool IsWithin(DateMention known) => Year == known.Year && (Days.Count == 0 || (Days.Count == 2 && known.Days.Count == 2
        ? Days[0] == known.Days[0]
        : Days.Any(day => known.Days.Any(other => day.Month == other.Month && (day.Day is null || day.Day == other.Day)))));
}
