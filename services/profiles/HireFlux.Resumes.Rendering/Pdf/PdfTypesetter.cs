using HireFlux.Resumes.Rendering.Content;
using HireFlux.Resumes.Rendering.Layout;
using HireFlux.Resumes.Rendering.Templates;

namespace HireFlux.Resumes.Rendering.Pdf;

/// <summary>
/// Sets an outline as PDF. The order of the text in the file is the order a person reads it in: the head, the narrow column to its end, then
/// the wide one over all its pages. The narrow column never goes past the first page: it would come between two lines of a job there.
/// </summary>
internal static class PdfTypesetter
{
    private const int LeastLines = 8;

    private static readonly (byte, byte, byte) s_panel = (241, 246, 246);

    public static byte[] Write(Outline outline, TemplateStyle style)
    {
        var document = new PdfDocument();
        document.Page(0);
        var full = TemplateStyle.PageWidth - (2 * style.Margin);
        var head = new PdfColumn(document, style, style.Margin, full, TemplateStyle.PageHeight - style.Margin);
        head.Place(Lay(outline.Header, new BlockLayout(style, full)));

        var top = head.Y - (outline.Header.Count > 0 ? style.SectionGap : 0);
        var aside = Aside(outline, style, top - style.Margin);
        var (left, width) = (style.Margin, full);
        if (aside.Count > 0)
        {
            var edge = style.Margin + style.AsideWidth + (style.Gutter / 2);
            document.Page(0).Panel(0, 0, edge, top + (style.SectionGap / 2), s_panel);
            new PdfColumn(document, style, style.Margin, style.AsideWidth, top).Place(Lay([.. aside.Select(section => section.Narrow)], new BlockLayout(style, style.AsideWidth)));
            left += style.AsideWidth + style.Gutter;
            width -= style.AsideWidth + style.Gutter;
        }

        new PdfColumn(document, style, left, width, top).Place(Lay([.. outline.Sections.Except(aside)], new BlockLayout(style, width)));
        return document.Save(outline);
    }

    // Those sections in a row that have room beside the first page; the others stay in the wide column.
    private static List<Section> Aside(Outline outline, TemplateStyle style, double room)
    {
        var aside = new List<Section>();
        if (style.AsideWidth <= 0)
        {
            return aside;
        }

        var layout = new BlockLayout(style, style.AsideWidth);
        foreach (var section in outline.Sections.Where(section => section.Aside is not null))
        {
            room -= Lay([section.Narrow], layout).Sum(block => block.Height + block.SpaceBefore) + style.SectionGap;
            if (room < 0)
            {
                break;
            }

            aside.Add(section);
        }

        // A handful of words makes no column, to people and to parsers, and a column needs another one to stand beside.
        return aside.Sum(section => section.Narrow.Blocks.Count) < LeastLines || IsTaller(aside, outline, style) ? [] : aside;
    }

    private static bool IsTaller(List<Section> aside, Outline outline, TemplateStyle style)
    {
        var wide = new BlockLayout(style, TemplateStyle.PageWidth - (2 * style.Margin) - style.AsideWidth - style.Gutter);
        return Height([.. aside.Select(section => section.Narrow)], new BlockLayout(style, style.AsideWidth)) > Height([.. outline.Sections.Except(aside)], wide);
    }

    private static double Height(IReadOnlyList<Section> sections, BlockLayout layout) => Lay(sections, layout).Sum(block => block.Height + block.SpaceBefore);

    private static List<LaidBlock> Lay(IReadOnlyList<Section> sections, BlockLayout layout)
    {
        var laid = new List<LaidBlock>();
        foreach (var section in sections)
        {
            var heading = section.Heading.Length == 0 ? Array.Empty<Block>() : [new Block(BlockKind.Heading, section.Heading)];
            var blocks = Lay([.. heading, .. section.Blocks], layout);
            laid.AddRange(laid.Count == 0 ? blocks : [blocks[0] with { SpaceBefore = layout.SectionGap(blocks[0].Kind) }, .. blocks.Skip(1)]);
        }

        return laid;
    }

    private static List<LaidBlock> Lay(IReadOnlyList<Block> blocks, BlockLayout layout) =>
        [.. blocks.Select((block, index) => layout.Lay(block, index == 0 ? null : blocks[index - 1].Kind))];
}
