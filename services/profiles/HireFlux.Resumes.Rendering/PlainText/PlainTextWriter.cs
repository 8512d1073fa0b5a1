using System.Text;
using HireFlux.Resumes.Rendering.Content;

namespace HireFlux.Resumes.Rendering.PlainText;

/// <summary>
/// Plain text: a paragraph is a line, however long. It is not wrapped, because people paste it into forms and mails that wrap by themselves,
/// and a parser could not tell a wrapped line from a new one.
/// </summary>
internal static class PlainTextWriter
{
    public static byte[] Write(Outline outline)
    {
        var text = new StringBuilder();
        foreach (var block in outline.Header)
        {
            Line(text, block);
        }

        foreach (var section in outline.Sections)
        {
            Gap(text);
            if (section.Heading.Length > 0)
            {
                text.Append(section.Heading.ToUpperInvariant()).Append('\n');
            }

            for (var index = 0; index < section.Blocks.Count; index++)
            {
                if (section.Blocks[index].Kind is BlockKind.EntryHead && index > 0)
                {
                    Gap(text);
                }

                Line(text, section.Blocks[index]);
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, Block block)
    {
        var line = block.Kind switch
        {
            BlockKind.Contact => string.Join(" | ", block.Pieces.Select(piece => piece.Text)),
            BlockKind.Bullet => $"- {block.Text}",
            _ => block.Text,
        };
        text.Append(string.Join(" | ", new[] { line, block.Right ?? string.Empty }.Where(part => part.Length > 0))).Append('\n');
    }

    private static void Gap(StringBuilder text)
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }
    }
}
