using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Reading.Extraction.Dates;

/// <summary>One date in a text, or two in a form that leaves out a part of one ("2018–20").</summary>
/// <param name="Start">Offset.</param>
/// <param name="Length">Characters.</param>
/// <param name="Date">The date; of a month without a year, year 0.</param>
/// <param name="To">The second date, for a form that holds two.</param>
internal sealed record DatePoint(int Start, int Length, PartialDate Date, PartialDate? To = null)
{
    public int End => Start + Length;
}
