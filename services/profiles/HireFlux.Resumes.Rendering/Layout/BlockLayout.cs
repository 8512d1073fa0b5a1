using HireFlux.Resumes.Rendering.Content;
using HireFlux.Resumes.Rendering.Fonts;
using HireFlux.Resumes.Rendering.Templates;

namespace HireFlux.Resumes.Rendering.Layout;

/// <summary>Gives blocks their look and breaks them into the lines of a column.</summary>
internal sealed class BlockLayout(TemplateStyle style, double width)
{
    private const double LeastScale = 0.84;

    private static readonly (byte, byte, byte) s_black = (26, 26, 26);
    private static readonly (byte, byte, byte) s_grey = (89, 89, 89);

    public LaidBlock Lay(Block block, BlockKind? before)
    {
        var look = Look(block.Kind);
        var laid = new LaidBlock
        {
            Kind = block.Kind,
            Lines = [],
            LineHeight = look.Size * (block.Kind is BlockKind.Name ? 1.25 : style.Leading),
            SpaceBefore = SpaceBefore(block.Kind, before),
            HasRule = block.Kind is BlockKind.Heading,
            KeepsWithNext = block.Kind is BlockKind.Heading or BlockKind.EntryHead or BlockKind.EntryLine,
        };
        return block.Kind switch
        {
            BlockKind.Contact => laid with { Lines = Centre(ContactLines(block, look)) },
            BlockKind.Name or BlockKind.Headline => laid with { Lines = Centre(LineBreaker.Break(block.Pieces, look, width)) },
            BlockKind.Bullet => Bullet(laid, block, look),
            _ when block.Right is { } right => laid with { Lines = WithRight(block, look, right) },
            _ => laid with { Lines = LineBreaker.Break(block.Pieces, look, width) },
        };
    }

    // A gap that no reader takes for a word space.
    private double Gap => 3 * style.BodySize;

    /// <summary>The look of a kind of block.</summary>
    public TextLook Look(BlockKind kind) => kind switch
    {
        BlockKind.Name => new TextLook(FontFace.Bold, style.NameSize, style.Accent),
        BlockKind.Headline => new TextLook(FontFace.Regular, style.HeadlineSize, s_grey),
        BlockKind.Heading => new TextLook(FontFace.Bold, style.HeadingSize, style.Accent),
        BlockKind.EntryHead => new TextLook(FontFace.Bold, style.BodySize + 0.5, s_black),
        BlockKind.EntryLine => new TextLook(FontFace.Italic, style.BodySize, s_black),
        _ => new TextLook(FontFace.Regular, style.BodySize, s_black),
    };

    /// <summary>Whether the two ends of a line have room beside one another; else the right one goes below.</summary>
    public bool FitsBeside(Block block) =>
        FontRun.Width(block.Text, Look(block.Kind)) + Gap + FontRun.Width(block.Right ?? string.Empty, Look(BlockKind.Paragraph)) <= width;

    /// <summary>White space above the first block of a section; one without a heading is a paragraph of a letter.</summary>
    public double SectionGap(BlockKind first) => first is BlockKind.Heading ? style.SectionGap : style.BodySize * 0.9;

    private double SpaceBefore(BlockKind kind, BlockKind? before) => (kind, before) switch
    {
        (_, null) => 0,
        (BlockKind.Heading, _) => style.SectionGap,
        (BlockKind.Contact, _) => 2,
        (_, BlockKind.Heading) => 3,
        (BlockKind.EntryHead, _) => style.SectionGap * 0.5,
        (BlockKind.EntryLine, _) => 0,
        (BlockKind.Bullet, _) => style.BodySize * 0.12,
        (BlockKind.Paragraph, BlockKind.Paragraph) => style.BodySize * 0.3,
        _ => style.BodySize * 0.15,
    };

    private LaidBlock Bullet(LaidBlock laid, Block block, TextLook look)
    {
        var indent = style.BodySize * 1.15;
        return laid with
        {
            Bullet = new LineSpan(style.BodySize * 0.3, "•", look),
            Lines = LineBreaker.Break(block.Pieces, look, width, indent),
        };
    }

    // In one line where letters a little smaller make room for it: a head in two lines is hard to tell from two heads.
    private List<IReadOnlyList<LineSpan>> WithRight(Block block, TextLook look, string right)
    {
        var small = Look(BlockKind.Paragraph) with { Color = s_grey };
        var rightWidth = FontRun.Width(right, small);
        if (block.Text.Length == 0)
        {
            return [[new LineSpan(width - rightWidth, right, small)]];
        }

        if (Squeezed(block, look, width - Gap - rightWidth) is { } beside)
        {
            return [[new LineSpan(0, block.Text, beside, block.Pieces[0].Uri), new LineSpan(width - rightWidth, right, small)]];
        }

        return [.. LineBreaker.Break(block.Pieces, Squeezed(block, look, width) ?? look, width), .. LineBreaker.Break([new Piece(right)], block.Kind is BlockKind.EntryLine ? look with { Color = s_grey } : small, width)];
    }

    private static TextLook? Squeezed(Block block, TextLook look, double room)
    {
        var scale = Math.Min(1, room / FontRun.Width(block.Text, look));
        return scale < LeastScale ? null : look with { Size = Math.Floor(look.Size * scale * 20) / 20 };
    }

    private List<IReadOnlyList<LineSpan>> ContactLines(Block block, TextLook look) =>
        [.. ContactRows.Of(block.Pieces, look, width).SelectMany(row => row.Count == 1 ? LineBreaker.Break(row, look, width) : [InOneLine(row, look)])];

    private static List<LineSpan> InOneLine(IReadOnlyList<Piece> row, TextLook look)
    {
        var line = new List<LineSpan>();
        foreach (var piece in row)
        {
            if (line.Count > 0)
            {
                line.Add(new LineSpan(line[^1].End, ContactRows.Separator, look));
                line.Add(new LineSpan(line[^1].X + FontRun.Width(ContactRows.Separator, look), piece.Text, look, piece.Uri));
            }
            else
            {
                line.Add(new LineSpan(0, piece.Text, look, piece.Uri));
            }
        }

        return line;
    }

    private IReadOnlyList<IReadOnlyList<LineSpan>> Centre(IReadOnlyList<IReadOnlyList<LineSpan>> lines) => style.IsHeaderCentred
        ? [.. lines.Select(line => line.Select(span => span with { X = span.X + ((width - line[^1].End) / 2) }).ToList())]
        : lines;
}
