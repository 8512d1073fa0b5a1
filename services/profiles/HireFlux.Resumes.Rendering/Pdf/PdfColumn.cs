using HireFlux.Resumes.Rendering.Content;
using HireFlux.Resumes.Rendering.Layout;
using HireFlux.Resumes.Rendering.Templates;

namespace HireFlux.Resumes.Rendering.Pdf;

/// <summary>A column that text flows down, from page to page.</summary>
internal sealed class PdfColumn(PdfDocument document, TemplateStyle style, double left, double width, double top)
{
    // Blocks of so many lines are not broken over pages.
    private const int WholeLines = 4;

    private int _page;
    private double _y = top;
    private bool _isAtTop = true;
    private StructureNode? _list;

    public double Y => _y;

    public double Width => width;

    private static double PageTop(TemplateStyle style) => TemplateStyle.PageHeight - style.Margin;

    public void Place(IReadOnlyList<LaidBlock> blocks)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            if (!_isAtTop && _y - Needed(blocks, index) < style.Margin)
            {
                NextPage();
            }

            Place(blocks[index]);
        }
    }

    // What must be on one page with the start of this block: all of it or its first two lines, and what it is kept with.
    private static double Needed(IReadOnlyList<LaidBlock> blocks, int index)
    {
        var block = blocks[index];
        var own = block.SpaceBefore + (block.Lines.Count <= WholeLines || block.KeepsWithNext ? block.Height : 2 * block.LineHeight);
        return block.KeepsWithNext && index + 1 < blocks.Count ? own + Needed(blocks, index + 1) : own;
    }

    private void Place(LaidBlock block)
    {
        _y -= _isAtTop ? 0 : block.SpaceBefore;
        var owner = Owner(block);
        for (var line = 0; line < block.Lines.Count; line++)
        {
            // Neither below the margin, nor so that the last line stands alone on the next page.
            var left = block.Lines.Count - line;
            var fitting = (int)((_y - style.Margin + 0.01) / block.LineHeight);
            if (!_isAtTop && (fitting < 1 || (fitting == 1 && left == 2)))
            {
                NextPage();
            }

            Draw(block, line, owner);
            _y -= block.LineHeight;
            _isAtTop = false;
        }

        if (block.HasRule)
        {
            document.Page(_page).Rule(left, left + width, _y + 1, style.Accent);
            _y -= 4;
        }
    }

    private StructureNode Owner(LaidBlock block)
    {
        if (block.Kind is not BlockKind.Bullet)
        {
            _list = null;
            return document.Root.Add(block.Kind switch
            {
                BlockKind.Name => "H1",
                BlockKind.Heading => "H2",
                BlockKind.EntryHead => "H3",
                _ => "P",
            });
        }

        _list ??= document.Root.Add("L");
        return _list.Add("LI");
    }

    private void Draw(LaidBlock block, int line, StructureNode owner)
    {
        var canvas = document.Page(_page);

        // The letters stand in the middle of the line's height; 0.35 is about half the height of capitals.
        var size = block.Lines[line].Max(span => span.Look.Size);
        var baseLine = _y - (block.LineHeight / 2) - (size * 0.35);
        if (block.Bullet is { } bullet && line == 0)
        {
            canvas.Text(bullet, left, baseLine, owner.Add("Lbl"));
            owner.Add("LBody");
        }

        var body = owner.Kids.OfType<StructureNode>().LastOrDefault(kid => kid.Tag == "LBody") ?? owner;
        foreach (var span in block.Lines[line])
        {
            if (span.Uri is null)
            {
                canvas.Text(span, left, baseLine, body);
                continue;
            }

            var link = body.Add("Link");
            canvas.Text(span, left, baseLine, link);
            double[] box = [left + span.X, baseLine - (size * 0.25), left + span.End, baseLine + (size * 0.85)];
            document.Add(new LinkArea(_page, span.Uri, span.Text.Trim(), box, link));
        }
    }

    private void NextPage()
    {
        _page++;
        document.Page(_page);
        _y = PageTop(style);
        _isAtTop = true;
    }
}
