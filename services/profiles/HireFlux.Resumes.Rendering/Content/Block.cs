namespace HireFlux.Resumes.Rendering.Content;

/// <summary>A paragraph with a meaning.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Pieces">Its text.</param>
/// <param name="Right">What stands at the right end of its line.</param>
internal sealed record Block(BlockKind Kind, IReadOnlyList<Piece> Pieces, string? Right = null)
{
    public Block(BlockKind kind, string text, string? right = null)
        : this(kind, [new Piece(text)], right)
    {
    }

    public string Text => string.Concat(Pieces.Select(piece => piece.Text));
}
