namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>Where a page of a search ends.</summary>
/// <param name="At">When the last posting was posted. UTC.</param>
/// <param name="Id">Parts postings of one moment.</param>
/// <param name="Corrected">Whether the pages are those of the corrected words.</param>
internal sealed record SearchKey(DateTime At, Guid Id, bool Corrected)
{
    /// <summary>Before everything.</summary>
    public static SearchKey Start { get; } = new(DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc), Guid.AllBitsSet, false);

    /// <summary>Whether it is the first page's.</summary>
    public bool IsStart => At == Start.At;
}
