namespace HireFlux.Resumes.Rendering.Content;

/// <summary>Short items in one paragraph.</summary>
internal static class ItemList
{
    // The first that stands in none of the items.
    private static readonly string[] s_separators = [", ", " · ", " | ", "; "];

    public static IEnumerable<Block> Of(IEnumerable<string?> items)
    {
        var texts = items.Select(CleanText.Line).OfType<string>().ToList();
        var separator = s_separators.FirstOrDefault(candidate => !texts.Any(text => text.Contains(candidate.Trim(), StringComparison.Ordinal))) ?? s_separators[1];
        return texts.Count == 0 ? [] : [new Block(BlockKind.Paragraph, string.Join(separator, texts))];
    }
}
