using System.Runtime.CompilerServices;
using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Domain.Understanding;
using Microsoft.Extensions.Options;

namespace HireFlux.Jobs.Connectors.Ashby;

/// <summary>Ashby public job posting API (developers.ashbyhq.com/docs/public-job-posting-api): the whole board in one answer, without paging.</summary>
internal sealed class AshbyConnector(BoardClient client, IOptions<BoardOptions> options) : IBoardConnector
{
    public string Kind => BoardKinds.Ashby;

    public string Format => "Ashby's job board";

    public bool ListsNothingForUnknownBoards => true;

    public async IAsyncEnumerable<BoardEntry> ReadAsync(Board board, BoardVisit visit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var answer = await client.GetIfChangedAsync(board.At("?includeCompensation=true", "posting-api", "job-board", board.Token), visit, cancellationToken);
        if (answer is null)
        {
            yield break;
        }

        await using var body = await answer.OpenAsync(cancellationToken);
        var stream = new PostingStream(body, "jobs", options.Value, visit, new PostingFingerprint(PostingReader.Version, board.Company, board.Name));
        await foreach (var entry in stream.ReadAsync((job, tooLarge) => AshbyJob.Read(job, tooLarge, board), cancellationToken))
        {
            yield return entry;
        }
    }
}
