namespace HireFlux.Resumes.Writing.Truth;

/// <summary>A date in a text.</summary>
/// <param name="Year">The year.</param>
/// <param name="Months">The months it can mean; none where only the year is said.</param>
/// <param name="Start">Offset in the folded text.</param>
/// <param name="End">Offset after it.</param>
internal sealed record DateMention(int Year, IReadOnlyList<int> Months, int Start, int End)
{
    /// <summary>Whether this says no more than <paramref name="known"/> does.</summary>
    public bool IsWithin(DateMention known) => Year == known.Year && (Months.Count == 0 || Months.Intersect(known.Months).Any());
}
