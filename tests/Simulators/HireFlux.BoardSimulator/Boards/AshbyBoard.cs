using System.Text.Json;
using System.Text.Json.Nodes;

namespace HireFlux.BoardSimulator.Boards;

/// <summary>
/// The Ashby public job posting API (developers.ashbyhq.com/docs/public-job-posting-api): the whole board in one answer. It does not know an
/// unknown board from an empty one: both are 200 with an empty list.
/// </summary>
internal static class AshbyBoard
{
    public static async Task<IResult> ListJobsAsync(
        string token, string? includeCompensation, BoardLibrary library, CancellationToken cancellationToken)
    {
        if (await library.CurrentAsync(new BoardKey(BoardKind.Ashby, token), cancellationToken) is not { } board)
        {
            return BoardBody.Empty(BoardKind.Ashby);
        }

        return new BoardBody(includeCompensation == "true" ? board.Json : WithoutCompensation(board));
    }

    private static ReadOnlyMemory<byte> WithoutCompensation(BoardSnapshot board)
    {
        var root = JsonNode.Parse(board.Json.Span)!;
        foreach (var job in root["jobs"]!.AsArray().OfType<JsonObject>())
        {
            job.Remove("compensation");
        }

        return JsonSerializer.SerializeToUtf8Bytes(root);
    }
}
