namespace HireFlux.BoardSimulator.Boards;

/// <summary>Names a board: the format it is in and its token (Greenhouse), site (Lever) or name (Ashby).</summary>
internal readonly record struct BoardKey(BoardKind Kind, string Token);
