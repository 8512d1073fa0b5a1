using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>What one fact says, taken apart for comparison.</summary>
internal sealed class FactText
{
    private FactText(string text, bool isSkill, string? degree)
    {
        var folded = new FoldedText(text);
        Tokens = Tokenizer.Read(folded);
        Text = text.Trim();
        Dates = DateReader.Read(folded.Text);
        Quantities = [.. QuantityReader.Read(Tokens).Where(quantity => quantity.Unit.Length > 0 || !Dates.Any(date => Covers(date, Tokens[quantity.First])))];
        Words = Tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Lower).ToHashSet(StringComparer.Ordinal);
        Keys = Tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Key).ToHashSet(StringComparer.Ordinal);
        Names = Tokens.Where(token => token.IsCapital && (isSkill || !token.Opens)).Select(token => token.Key).ToHashSet(StringComparer.Ordinal);
        Pairs = Tokens.Where(token => token.Kind == TokenKind.Word && Scripts.Of(token.Text[0]) == Script.Unspaced)
            .SelectMany(token => Scripts.Pairs(token.Text)).ToHashSet(StringComparer.Ordinal);
        Ranks = [.. RankReader.Read(Tokens).Select(rank => (rank.Rank.Lower, rank.Role.Lower))];
        Contacts = Tokens.Where(token => token.Kind == TokenKind.Contact).Select(token => token.Lower).ToHashSet(StringComparer.Ordinal);
        Degrees = Truth.Degrees.Find(folded.Text).Where(found => found.Length > 3 || degree is not null).Select(found => found.Level)
            .Concat(degree is null ? [] : Truth.Degrees.Find(new FoldedText(degree).Text).Select(found => found.Level)).ToHashSet(StringComparer.Ordinal);
        Skills = SkillVocabulary.Default.FindIn(text).Select(match => match.Skill.Id).ToHashSet(StringComparer.Ordinal);
        if (isSkill && SkillVocabulary.Default.Find(text) is { } named)
        {
            Skills.Add(named.Id);
        }

        if (Degrees.Count > 0)
        {
            Keys.UnionWith([WordKey.Of("degree"), WordKey.Of("graduate")]);
        }
    }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Words in lower case, as inflected.</summary>
    public HashSet<string> Words { get; }

    /// <summary>Words by <see cref="WordKey"/>.</summary>
    public HashSet<string> Keys { get; }

    /// <summary>Keys of the words that have a capital where none is due.</summary>
    public HashSet<string> Names { get; }

    /// <summary>Pairs of characters in scripts that set no words apart.</summary>
    public HashSet<string> Pairs { get; }

    public IReadOnlyList<Quantity> Quantities { get; }

    public IReadOnlyList<DateMention> Dates { get; }

    public HashSet<(string Rank, string Role)> Ranks { get; }

    public HashSet<string> Degrees { get; }

    /// <summary>Ids of the vocabulary's skills.</summary>
    public HashSet<string> Skills { get; }

    public HashSet<string> Contacts { get; }

    public static FactText Of(string text, bool isSkill = false, string? degree = null) => new(text, isSkill, degree);

    public static bool Covers(DateMention date, Token token) => token.Start < date.End && date.Start < token.End;
}
