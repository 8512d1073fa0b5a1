namespace HireFlux.Resumes.Writing.Truth;

/// <summary>A text under check: its tokens, and which of them a rule has dealt with already.</summary>
internal sealed class TextReading
{
    private readonly FoldedText _folded;
    private readonly bool[] _done;

    public TextReading(string text)
    {
        _folded = new FoldedText(text);
        Tokens = Tokenizer.Read(_folded);
        Dates = DateReader.Read(_folded.Text);
        _done = new bool[Tokens.Count];
    }

    public string Folded => _folded.Text;

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<DateMention> Dates { get; }

    public bool IsDone(int token) => _done[token];

    public void Done(int first, int last) => _done.AsSpan(first, last - first + 1).Fill(true);

    /// <summary>Marks the tokens of a range of the folded text as dealt with, all or some.</summary>
    public void DoneBetween(int start, int end, Func<Token, bool>? which = null)
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            _done[i] |= Tokens[i].Start < end && start < Tokens[i].End && (which is null || which(Tokens[i]));
        }
    }

    public bool AnyDoneBetween(int start, int end) => Enumerable.Range(0, Tokens.Count).Any(i => _done[i] && Tokens[i].Start < end && start < Tokens[i].End);

    public Invention Invention(Finding finding)
    {
        var (start, length) = _folded.Origin(finding.Start, finding.End);
        return new Invention(finding.Kind, _folded.Original.Substring(start, length), start, length);
    }

    /// <summary>The tokens from one on to the end of its clause.</summary>
    public IEnumerable<Token> ClauseFrom(int token) => Tokens.Skip(token).TakeWhile(next => !EndsClause(next));

    /// <summary>The tokens of the clause that one stands in.</summary>
    public IEnumerable<Token> ClauseAround(int token) => Tokens.Take(token).Reverse().TakeWhile(next => !EndsClause(next)).Concat(ClauseFrom(token));

    private static bool EndsClause(Token token) => token.Kind == TokenKind.Mark && ",;:.!?()\n".Contains(token.Text[0], StringComparison.Ordinal);
}
