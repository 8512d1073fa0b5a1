using HireFlux.Resumes.Reading.Extraction.Dates;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>A job, study or project: the lines that name it and the lines that tell about it.</summary>
internal sealed record Entry(List<EntryLine> Header, List<EntryLine> Body)
{
    /// <summary>The line whose date is the entry's; a span before a single date.</summary>
    public EntryLine? Dated => Header.Concat(Body).Where(line => line.Date is not null).OrderByDescending(line => line.Date!.IsSpan).FirstOrDefault();

    public DateMatch? Date => Dated?.Date;
}
