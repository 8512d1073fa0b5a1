namespace HireFlux.Jobs.Features.ImportJob;

/// <summary>Stable codes of what a page that was read may lack; those of pages that cannot be read are PageErrors.</summary>
internal static class ImportProblems
{
    public const string NoPosting = "page_without_posting";
    public const string SeveralPostings = "page_with_several_postings";
    public const string PostingRefused = "page_posting_refused";
    public const string HostRefused = "page_host_refused";
}
