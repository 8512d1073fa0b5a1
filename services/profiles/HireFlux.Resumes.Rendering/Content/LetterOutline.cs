namespace HireFlux.Resumes.Rendering.Content;

/// <summary>A letter as blocks.</summary>
internal static class LetterOutline
{
    public static Outline Of(LetterContent letter)
    {
        var name = CleanText.Line(letter.Sender.Name);
        Section[] parts =
        [
            Part(letter.Date is null ? [] : [letter.Date]),
            Part(letter.Recipient),
            .. letter.Text.ReplaceLineEndings("\n").Split("\n\n").Select(paragraph => Part(paragraph.Split('\n'))),
        ];
        return new Outline(name is null ? "Letter" : $"{name} – Letter", name, ContactPieces.Header(letter.Sender), [.. parts.Where(part => part.Blocks.Count > 0)]);
    }

    private static Section Part(IEnumerable<string> lines) =>
        new(string.Empty, [.. lines.Select(CleanText.Line).OfType<string>().Select(line => new Block(BlockKind.Paragraph, line))]);
}
