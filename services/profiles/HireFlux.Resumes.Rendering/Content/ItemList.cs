namespace HireFlux.Resumes.Rendering.Content;

/// <summary>Short items in one paragraph.</summary>
internal static class ItemList
{
    // The first that stands in none of the items.
    private static readonly string[] s_separators = [", ", " · ", " | ", "; "];

    /// <summary>The section, in a narrow column with a line for each item; null without items.</summary>
    public static Section? Of(string heading, IEnumerable<string?> items)
    {
        var texts = items.Select(CleanText.Line).OfType<string>().ToList();
        var separator = s_separators.FirstOrDefault(candidate => !texts.Any(text => text.Contains(candidate.Trim(), StringComparison.Ordinal))) ?? s_separators[1];
        return texts.Count == 0
            ? null
            : new Section(heading, [new Block(BlockKind.Paragraph, string.Join(separator, texts))], [.. texts.Select(text => new Block(BlockKind.Bullet, text))]);
    }
}
