namespace HireFlux.Resumes.Writing.Truth;

/// <summary>The word lists that the truth check goes by, from the tables embedded in this assembly.</summary>
internal static class Lexicon
{
    private static readonly Lazy<HashSet<string>> PlainWords = new(() => Keys(EmbeddedTable.Lines("words.txt")));
    private static readonly Lazy<(HashSet<string> Roles, HashSet<string> Ranks)> TitleWords = new(ReadTitles);
    private static readonly Lazy<ILookup<string, IReadOnlySet<string>>> ClaimGroups = new(ReadClaims);

    /// <summary>Keys of the words that say nothing about a person by themselves.</summary>
    public static IReadOnlySet<string> Plain => PlainWords.Value;

    /// <summary>Singular role nouns in lower case, folded.</summary>
    public static IReadOnlySet<string> Roles => TitleWords.Value.Roles;

    /// <summary>Words of rank in lower case, folded.</summary>
    public static IReadOnlySet<string> Ranks => TitleWords.Value.Ranks;

    /// <summary>For the key of a claiming word, the groups of keys that bear it out.</summary>
    public static ILookup<string, IReadOnlySet<string>> Claims => ClaimGroups.Value;

    private static (HashSet<string> Roles, HashSet<string> Ranks) ReadTitles()
    {
        var (roles, ranks) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var line in EmbeddedTable.Lines("titles.txt"))
        {
            (line[0] == '@' ? ranks : roles).UnionWith(line.TrimStart('@').Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.Lower));
        }

        return (roles, ranks);
    }

    private static ILookup<string, IReadOnlySet<string>> ReadClaims() =>
        EmbeddedTable.Groups("claims.tsv")
            .Select(group => (IReadOnlySet<string>)group.Forms.Select(form => WordKey.Of(FoldedText.Lower(form))).ToHashSet(StringComparer.Ordinal))
            .SelectMany(keys => keys.Select(key => (key, keys)))
            .ToLookup(pair => pair.key, pair => pair.keys, StringComparer.Ordinal);

    private static HashSet<string> Keys(IEnumerable<string> lines) =>
        lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(word => Tokenizer.Read(new FoldedText(word)))
            .Where(token => token.Kind == TokenKind.Word)
            .Select(token => token.Key)
            .ToHashSet(StringComparer.Ordinal);
}
