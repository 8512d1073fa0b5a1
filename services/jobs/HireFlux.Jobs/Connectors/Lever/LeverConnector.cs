using System.Globalization;
using System.Runtime.CompilerServices;
using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Domain.Understanding;
using Microsoft.Extensions.Options;

namespace HireFlux.Jobs.Connectors.Lever;

/// <summary>
/// Lever Postings API (lever/postings-api): pages by skip and limit without a total, so a short page is the last.
/// </summary>
internal sealed class LeverConnector(BoardClient client, IOptions<BoardOptions> options) : IBoardConnector
{
    /// <summary>The most that Lever puts on a page.</summary>
    private const int PageSize = 100;

    public string Kind => BoardKinds.Lever;

    public string Format => "Lever's list of postings";

    public async IAsyncEnumerable<BoardEntry> ReadAsync(Board board, BoardVisit visit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var skip = 0; skip < options.Value.MaxPostings; skip += PageSize)
        {
            var count = 0;
            var anyNew = false;
            await foreach (var entry in PageAsync(board, skip, visit, cancellationToken))
            {
                count++;
                var isNew = entry.ExternalId is not null && seen.Add(entry.ExternalId);
                anyNew |= isNew;
                // Postings move between pages while they are read, and a site that ignores skip sends its first page for ever:
                // what an earlier page had is given out once.
                if (isNew || entry.ExternalId is null || skip == 0)
                {
                    yield return entry;
                }
            }

            if (count < PageSize)
            {
                yield break;
            }

            // Of a site of several pages, one that is what it was says nothing of the others.
            visit.Given = null;
            if (!anyNew)
            {
                throw new BoardUnavailableException(SyncErrors.RepeatedPage);
            }
        }

        throw new BoardUnavailableException(SyncErrors.TooLarge);
    }

    private async IAsyncEnumerable<BoardEntry> PageAsync(Board board, int skip, BoardVisit visit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"?mode=json&skip={skip}&limit={PageSize}");
        var address = board.At(query, "v0", "postings", board.Token);
        using var answer = skip == 0 ? await client.GetIfChangedAsync(address, visit, cancellationToken) : await client.GetAsync(address, cancellationToken);
        if (answer is null)
        {
            yield break;
        }

        await using var body = await answer.OpenAsync(cancellationToken);
        var stream = new PostingStream(body, property: null, options.Value, visit, new PostingFingerprint(PostingReader.Version, board.Company, board.Name));
        await foreach (var entry in stream.ReadAsync((posting, tooLarge) => LeverPosting.Read(posting, tooLarge, board), cancellationToken))
        {
            yield return entry;
        }
    }
}
