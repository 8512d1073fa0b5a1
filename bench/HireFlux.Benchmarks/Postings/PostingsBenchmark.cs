using HireFlux.Benchmarks.Postings.Extraction;
using HireFlux.Benchmarks.Postings.Ingest;
using HireFlux.Benchmarks.Postings.Search;

namespace HireFlux.Benchmarks.Postings;

/// <summary>Postings: how fast they come in, how well they are understood, how fast they are found.</summary>
internal static class PostingsBenchmark
{
    public const string Usage = "postings [ingest | extraction | search [COUNT]]";

    /// <summary>Runs one part, or all.</summary>
    /// <param name="part">The part's name; null for all.</param>
    /// <param name="count">Postings to search among.</param>
    /// <returns>False when there is no such part.</returns>
    public static async Task<bool> RunAsync(string? part, int count = SearchBenchmark.DefaultCount)
    {
        if (part is not (null or "ingest" or "extraction" or "search"))
        {
            return false;
        }

        if (part is null or "extraction")
        {
            ExtractionBenchmark.Run();
        }

        if (part is null or "ingest")
        {
            await IngestBenchmark.RunAsync();
        }

        if (part is null or "search")
        {
            await SearchBenchmark.RunAsync(count);
        }

        return true;
    }
}
