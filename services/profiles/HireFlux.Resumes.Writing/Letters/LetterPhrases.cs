namespace HireFlux.Resumes.Writing.Letters;

/// <summary>The deterministic writer's sentences, from letter-phrases.tsv.</summary>
internal static class LetterPhrases
{
    private static readonly Lazy<ILookup<(string Slot, string Tone), string>> Table = new(() => EmbeddedTable.Lines("letter-phrases.tsv")
        .Select(line => line.Split('\t'))
        .ToLookup(cells => (cells[0], cells[1]), cells => cells[2]));

    /// <summary>All sentences for a place in a letter.</summary>
    public static List<string> For(string slot, LetterTone tone) =>
        [.. Table.Value[(slot, tone.ToString().ToLowerInvariant())], .. Table.Value[(slot, "*")]];

    /// <summary>Fills the places of a sentence. What is put in is not looked into for places again.</summary>
    public static string Fill(string phrase, IReadOnlyDictionary<string, string> values) =>
        string.Concat(phrase.Split('{').SelectMany((part, index) => index == 0 ? [part] : Filled(part, values)));

    private static string[] Filled(string part, IReadOnlyDictionary<string, string> values)
    {
        var end = part.IndexOf('}', StringComparison.Ordinal);
        return [values[part[..end]], part[(end + 1)..]];
    }
}
