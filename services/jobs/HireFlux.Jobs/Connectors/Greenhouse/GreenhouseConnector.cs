using System.Runtime.CompilerServices;
using System.Text.Json;
using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Domain.Understanding;
using Microsoft.Extensions.Options;

namespace HireFlux.Jobs.Connectors.Greenhouse;

/// <summary>
/// Greenhouse Job Board API (grnhse/greenhouse-api-docs, job-board/_jobs.md): the whole board in one answer, without paging; <c>meta.total</c>
/// says how many postings it has.
/// </summary>
internal sealed class GreenhouseConnector(BoardClient client, IOptions<BoardOptions> options) : IBoardConnector
{
    public string Kind => BoardKinds.Greenhouse;

    public string Format => "Greenhouse's list of jobs";

    public async IAsyncEnumerable<BoardEntry> ReadAsync(Board board, BoardVisit visit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var company = board.Company ?? await BoardNameAsync(board, cancellationToken);
        using var answer = await client.GetIfChangedAsync(board.At("?content=true", "v1", "boards", board.Token, "jobs"), visit, cancellationToken);
        if (answer is null)
        {
            yield break;
        }

        await using var body = await answer.OpenAsync(cancellationToken);
        var stream = new PostingStream(body, "jobs", options.Value, visit, new PostingFingerprint(PostingReader.Version, company, board.Name));
        var count = 0;
        await foreach (var entry in stream.ReadAsync((job, tooLarge) => GreenhouseJob.Read(job, tooLarge, company, board.Name), cancellationToken))
        {
            count++;
            yield return entry;
        }

        if (stream.Total is { } total && total != count)
        {
            throw new BoardUnavailableException(SyncErrors.IncompleteList);
        }
    }

    /// <summary>The board's own name, for postings without company_name (older boards). Not having it fails nothing.</summary>
    private async Task<string?> BoardNameAsync(Board board, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await client.GetAsync(board.At("", "v1", "boards", board.Token), cancellationToken);
            await using var body = await answer.OpenAsync(cancellationToken);
            var buffer = new byte[64 * 1024];
            var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
            using var json = JsonDocument.Parse(buffer.AsMemory(0, length));
            // A board without a name of its own repeats its token.
            return json.RootElement.Text("name") is { } name && !name.Equals(board.Token, StringComparison.OrdinalIgnoreCase) ? name : null;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && BoardFailure.CodeOf(exception) is not null)
        {
            return null;
        }
    }
}
