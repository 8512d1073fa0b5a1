using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Reading.Extraction.Dates;

/// <summary>A date or a span of time found in a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="From">When it begins; for a single date, that date.</param>
/// <param name="To">When it ends; null for a single date and for what goes on.</param>
/// <param name="IsCurrent">It goes on.</param>
/// <param name="IsSpan">It has two ends, be it that one is "present" or left open.</param>
internal sealed record DateMatch(int Start, int Length, PartialDate? From, PartialDate? To, bool IsCurrent, bool IsSpan)
{
    public int End => Start + Length;

    /// <summary>The later end: for a single date, that date.</summary>
    public PartialDate? Last => To ?? (IsCurrent ? null : From);
}
