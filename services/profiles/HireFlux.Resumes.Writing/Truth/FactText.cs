using HireFlux.Resumes.Facts;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>What one fact says, taken apart for comparison.</summary>
internal sealed class FactText
{
    private static readonly Dictionary<FactKind, string[]> KindNames = new()
    {
        [FactKind.Language] = ["language", "languages", "speak"],
        [FactKind.Certificate] = ["certificate", "certificates", "certification", "certifications"],
        [FactKind.Study] = ["studied", "study", "studies", "education"],
        [FactKind.Job] = ["job", "position", "positions", "employed"],
        [FactKind.Project] = ["project", "projects"],
    };

    private static readonly HashSet<string> OutsideInitials = ["of", "and", "the", "for", "in", "to", "a"];

    private FactText(string text, FactOrigin origin)
    {
        var (isSkill, degree) = (origin.Kind == FactKind.Skill, origin.Kind == FactKind.Study ? origin.Held : null);
        Origin = origin;
        var folded = new FoldedText(text);
        Tokens = Tokenizer.Read(folded);
        Text = text.Trim();
        Lower = folded.Text.ToLowerInvariant();
        (Name, Held) = (Whole(origin.Name), Whole(origin.Held));
        Dates = DateReader.Read(folded.Text);
        Quantities = [.. QuantityReader.Read(Tokens).Where(quantity => quantity.Unit.Length > 0 || (origin.Kind is not (FactKind.Job or FactKind.Study) && QuantityReader.Counted(Tokens, quantity) is not null) || !Dates.Any(date => Covers(date, Tokens[quantity.First])))];
        Words = Tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Lower).ToHashSet(StringComparer.Ordinal);
        Initials = string.Concat(Tokens.Where(token => token.Kind == TokenKind.Word && !OutsideInitials.Contains(token.Lower)).Select(token => token.Lower[0]));
        Rates = Words.Select(word => NumberTables.Rates.GetValueOrDefault(word)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Keys = Tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Key).ToHashSet(StringComparer.Ordinal);
        Names = Tokens.Where(token => token.IsCapital && (isSkill || !token.Opens)).Select(token => token.Key).ToHashSet(StringComparer.Ordinal);
        Pairs = Tokens.Where(token => token.Kind == TokenKind.Word && Scripts.Of(token.Text[0]) == Script.Unspaced)
            .SelectMany(token => Scripts.Pairs(token.Text).Concat(Scripts.Units(token.Text))).ToHashSet(StringComparer.Ordinal);
        Ranks = [.. RankReader.Read(Tokens).Select(rank => (rank.Rank.Lower, rank.Role.Lower))];
        Contacts = Tokens.Where(token => token.Kind == TokenKind.Contact).Select(token => token.Lower).ToHashSet(StringComparer.Ordinal);
        var degrees = Truth.Degrees.Find(folded.Text).Where(found => found.Length > 3 || degree is not null).ToList();
        DegreesOf = [.. degrees.Select(found => (found.Level, Truth.Degrees.Of(Tokens, found.Start + found.Length)))];
        Degrees = origin.Kind is FactKind.Achievement ? [] : degrees.Select(found => found.Level)
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

        NameKeys = NameWords(origin.Name);
        KindWords = origin.Kind is { } kind ? KindNames.GetValueOrDefault(kind, []) : [];
    }

    /// <summary>What the fact may be called for what it is: a language may be called one though the fact does not say the word.</summary>
    public IReadOnlyList<string> KindWords { get; }

    /// <summary>What it is a fact of.</summary>
    public FactOrigin Origin { get; }

    /// <summary>Keys of the words by which the employer, school, project, language or certificate is called that the fact is about.</summary>
    public IReadOnlySet<string> NameKeys { get; }

    public string Text { get; }

    /// <summary>As texts are compared: folded, in lower case.</summary>
    public string Lower { get; }

    /// <summary>The name of <see cref="Origin"/> as texts are compared; null where it is too short to be found in one.</summary>
    public string? Name { get; }

    /// <summary>What is held there, likewise.</summary>
    public string? Held { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Words in lower case, as inflected.</summary>
    public HashSet<string> Words { get; }

    /// <summary>Words by <see cref="WordKey"/>.</summary>
    public HashSet<string> Keys { get; }

    /// <summary>Keys of the words that have a capital where none is due.</summary>
    public HashSet<string> Names { get; }

    /// <summary>Characters, and pairs of them, in scripts that set no words apart.</summary>
    public HashSet<string> Pairs { get; }

    /// <summary>The first letters of its words of substance, in lower case, one after the other.</summary>
    public string Initials { get; }

    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>The times that things are counted by.</summary>
    public HashSet<string> Rates { get; }

    public IReadOnlyList<DateMention> Dates { get; }

    public HashSet<(string Rank, string Role)> Ranks { get; }

    /// <summary>Levels of degrees that the person may have by this: what was done at work ("supervised doctoral students") tells of none.</summary>
    public HashSet<string> Degrees { get; }

    /// <summary>Levels of degrees with what they are said of.</summary>
    public HashSet<(string Level, string? Of)> DegreesOf { get; }

    /// <summary>Ids of the vocabulary's skills.</summary>
    public HashSet<string> Skills { get; }

    public HashSet<string> Contacts { get; }

    /// <summary>Reads a text of the master, or one that may be spoken of though it is not in there.</summary>
    public static FactText Of(string text, FactOrigin? origin = null) => new(text, origin ?? FactOrigin.None);

    public static bool Covers(DateMention date, Token token) => token.Start < date.End && date.Start < token.End;

    private static string? Whole(string? text) => text is null || FoldedText.Lower(text).Trim() is not { Length: > 1 } whole ? null : whole;

    private static HashSet<string> NameWords(string? name)
    {
        var words = name is null ? [] : Tokenizer.Read(new FoldedText(name)).Where(token => token.Kind == TokenKind.Word).Select(token => token.Key).ToList();
        return words.Where(key => !Lexicon.Plain.Contains(key)).DefaultIfEmpty(string.Concat(words)).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
    }
}
