namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Finds words of rank with the role they are said of: "Senior ... Engineer", "head of ... nurse" is none.</summary>
internal static class RankReader
{
    private const int Reach = 4;
    private static readonly HashSet<string> MakesLeadANoun = ["tech", "team", "technical", "project", "squad", "shift", "engineering", "design", "a", "the", "as", "senior"];

    public static IEnumerable<(Token Rank, Token Role)> Read(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && Lexicon.Ranks.Contains(tokens[i].Lower) && Role(tokens, i) is { } role)
            {
                yield return (tokens[i], role);
            }
        }
    }

    /// <summary>Whether "lead" is said as a title here, not as what was done.</summary>
    public static bool IsLeadTitle(IReadOnlyList<Token> tokens, int i) => tokens[i].Lower == "lead"
        && ((tokens[i].IsCapital && !tokens[i].Opens) || (i > 0 && MakesLeadANoun.Contains(tokens[i - 1].Lower)));

    private static Token? Role(IReadOnlyList<Token> tokens, int rank)
    {
        for (var i = rank + 1; i <= rank + Reach && i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word && !tokens[i].Is('-') && !tokens[i].Is('&') && !tokens[i].Is('/'))
            {
                return null;
            }

            if (Lexicon.Roles.Contains(tokens[i].Lower) && !Lexicon.Ranks.Contains(tokens[i].Lower))
            {
                return tokens[i];
            }
        }

        return null;
    }
}
