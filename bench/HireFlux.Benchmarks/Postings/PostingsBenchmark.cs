using HireFlux.Benchmarks.Postings.Extraction;
using HireFlux.Benchmarks.Postings.Ingest;

namespace HireFlux.Benchmarks.Postings;

/// <summary>Postings: how fast they come in, how well they are understood, how fast they are found.</summary>
internal static class PostingsBenchmark
{
    public const string Usage = "postings [ingest | extraction]";

    /// <summary>Runs one part, or all.</summary>
    /// <param name="part">The part's name; null for all.</param>
    /// <returns>False when there is no such part.</returns>
    public static async Task<bool> RunAsync(string? part)
    {
        if (part is not (null or "ingest" or "extraction"))
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

        return true;
    }
}
