namespace HireFlux.Resumes.Writing.Truth;

/// <summary>A word, number or mark of a folded text.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Text">As folded, case kept.</param>
/// <param name="Start">Offset in the folded text.</param>
/// <param name="Opens">Stands where a sentence begins, so its capital says nothing.</param>
/// <param name="Glued">No white space stands before it.</param>
internal sealed record Token(TokenKind Kind, string Text, int Start, bool Opens, bool Glued)
{
    public string Lower { get; } = Compared(Kind, Text);

    public string Key { get; } = Kind == TokenKind.Word ? WordKey.Of(Compared(Kind, Text)) : Text;

    public int End => Start + Text.Length;

    public bool IsCapital => Kind == TokenKind.Word && (char.IsUpper(Text[0]) || Text.Skip(1).Any(char.IsUpper));

    public bool Is(char mark) => Kind == TokenKind.Mark && Text[0] == mark;

    /// <summary>Of a word, stops stand only in initials: U.S. is US.</summary>
    private static string Compared(TokenKind kind, string text) => (kind == TokenKind.Word ? text.Replace(".", string.Empty, StringComparison.Ordinal) : text).ToLowerInvariant();
}
