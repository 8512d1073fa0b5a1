namespace HireFlux.Resumes.Rendering.Content;

/// <summary>Letters of a block, perhaps with an address behind them.</summary>
internal sealed record Piece(string Text, string? Uri = null);
