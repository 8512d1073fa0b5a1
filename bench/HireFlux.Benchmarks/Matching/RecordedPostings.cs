using System.Text.Json;
using HireFlux.Benchmarks.Postings.Ingest;
using HireFlux.FitIndex;
using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Connectors.Ashby;
using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Domain.Understanding;
using HireFlux.Matching.Facts;

namespace HireFlux.Benchmarks.Matching;

/// <summary>Recorded postings as matching knows them: read as the jobs service reads them, then brought into the terms of the Fit Index.</summary>
internal static class RecordedPostings
{
    private static readonly DateTime s_firstSeen = new(2025, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>All that can be read, in the order of the boards.</summary>
    public static List<PostingFacts> Read(IEnumerable<RecordedBoard> boards) =>
    [
        .. boards.SelectMany(Entries).AsParallel().AsOrdered().Select(Facts).OfType<PostingFacts>(),
    ];

    private static List<BoardPosting> Entries(RecordedBoard board)
    {
        using var document = JsonDocument.Parse(board.Answer);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("jobs", out var jobs)
            ? [.. jobs.EnumerateArray()
                .Select(job => AshbyJob.Read(job, false, new Board(new Uri("https://boards.example"), board.Token, null, board.Token)).Posting)
                .OfType<BoardPosting>()]
            : [];
    }

    private static PostingFacts? Facts(BoardPosting posting)
    {
        if (PostingHtml.Read(posting.Html) is not { Text.Length: > 0 } document)
        {
            return null;
        }

        var job = new Job { Id = Guid.CreateVersion7(), SourceId = Guid.Empty, ExternalId = posting.ExternalId, CreatedAt = s_firstSeen };
        PostingReader.Fill(job, posting, document);
        return JobFacts.Of(job.ToPosting());
    }
}
