using HireFlux.BoardSimulator.Boards;

namespace HireFlux.BoardSimulator.Control;

/// <summary>Shows the boards and moves one from snapshot to snapshot.</summary>
internal static class SnapshotControl
{
    public static async Task<List<BoardState>> ListAsync(BoardLibrary library, CancellationToken cancellationToken)
    {
        List<BoardState> states = [];
        foreach (var board in library.Boards())
        {
            if (await StateAsync(board, library, cancellationToken) is { } state)
            {
                states.Add(state);
            }
        }

        return states;
    }

    public static async Task<IResult> SelectAsync(
        string kind, string token, SnapshotChoice choice, BoardLibrary library, CancellationToken cancellationToken)
    {
        if (!Enum.TryParse<BoardKind>(kind, ignoreCase: true, out var known)
            || !await library.SelectAsync(new BoardKey(known, token), choice.Name ?? "", cancellationToken))
        {
            return Results.NotFound(new { error = "no such board or snapshot" });
        }

        return Results.Ok(await StateAsync(new BoardKey(known, token), library, cancellationToken));
    }

    public static async Task<IResult> NextAsync(
        string kind, string token, BoardLibrary library, CancellationToken cancellationToken)
    {
        if (!Enum.TryParse<BoardKind>(kind, ignoreCase: true, out var known)
            || await StateAsync(new BoardKey(known, token), library, cancellationToken) is not { } state)
        {
            return Results.NotFound(new { error = "no such board" });
        }

        var following = state.Snapshots.SkipWhile(name => name != state.Current).Skip(1).FirstOrDefault();
        if (following is null)
        {
            return Results.Conflict(new { error = "the last snapshot is current" });
        }

        await library.SelectAsync(new BoardKey(known, token), following, cancellationToken);
        return Results.Ok(await StateAsync(new BoardKey(known, token), library, cancellationToken));
    }

    private static async Task<BoardState?> StateAsync(BoardKey board, BoardLibrary library, CancellationToken cancellationToken)
    {
        if (await library.CurrentAsync(board, cancellationToken) is not { } snapshot)
        {
            return null;
        }

        return new BoardState(
            board.Kind, board.Token, await library.SnapshotsAsync(board, cancellationToken),
            (await library.CurrentNameAsync(board, cancellationToken))!, snapshot.Postings.Count);
    }
}
