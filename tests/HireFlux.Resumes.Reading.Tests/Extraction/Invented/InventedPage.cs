using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Tests.Extraction.Invented;

/// <summary>Lines as the readers of PDF (with places) and DOCX (without) give them.</summary>
internal sealed class InventedPage(bool hasPlaces, bool hasLooks)
{
    private const double Letter = 4.8;
    private const double LeftEdge = 50;
    private const double RightEdge = 545;
    private const double Beside = 170;
    private double _y = 800;
    private int _page = 1;

    public List<TextLine> Lines { get; } = [];

    public void Heading(string text, bool isBold, double size) => Add([Span(text, LeftEdge, isBold, false, size)], size, 1.2, false, LeftEdge);

    public void Bullet(string text, double indent)
    {
        var isFirst = true;
        foreach (var line in Wrapped(text, (int)((RightEdge - LeftEdge - indent) / Letter)))
        {
            Add([Span(line, LeftEdge + indent, false, false, 10)], 10, 0.35, isFirst, LeftEdge + indent);
            isFirst = false;
        }
    }

    public void Prose(string text, double indent)
    {
        foreach (var line in Wrapped(text, (int)((RightEdge - LeftEdge - indent) / Letter)))
        {
            Add([Span(line, LeftEdge + indent, false, false, 10)], 10, 0.35, false, LeftEdge + indent);
        }
    }

    /// <summary>A line of a head, written as the layouts are.</summary>
    public void Head(string marked, double gap)
    {
        var isBeside = marked.StartsWith('>');
        var left = isBeside ? Beside : LeftEdge;
        var columns = (isBeside ? marked[1..] : marked).Split("->");
        var spans = new List<TextSpan>();
        if (columns.Length > 1)
        {
            spans.Add(Runs(columns[0], LeftEdge));
            left = Beside;
        }

        var parts = columns[^1].Split("=>", StringSplitOptions.TrimEntries).Where(part => part.Trim('*', '_').Length > 0).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var width = parts[i].Replace("*", string.Empty, StringComparison.Ordinal).Length * Letter;
            spans.Add(Runs(parts[i], i == 0 ? left : i + 1 == parts.Count ? RightEdge - width : 300));
        }

        if (spans.Count > 0)
        {
            Add(spans, 10, gap, false, spans[0].Left);
        }
    }

    private TextSpan Runs(string marked, double left)
    {
        var (runs, isBold, isItalic, from) = (new List<TextRun>(), false, false, 0);
        for (var i = 0; i <= marked.Length; i++)
        {
            if (i < marked.Length && marked[i] is not ('*' or '_'))
            {
                continue;
            }

            if (i > from)
            {
                runs.Add(new TextRun(marked[from..i], isBold && hasLooks, isItalic && hasLooks, 10));
            }

            if (i < marked.Length)
            {
                (isBold, isItalic) = marked[i] == '*' ? (!isBold, isItalic) : (isBold, !isItalic);
            }

            from = i + 1;
        }

        var text = string.Concat(runs.Select(run => run.Text));
        var seen = runs.Where(run => !string.IsNullOrWhiteSpace(run.Text)).ToList();
        return new TextSpan(text, left, left + (text.Length * Letter), seen.TrueForAll(run => run.IsBold), seen.TrueForAll(run => run.IsItalic), runs);
    }

    private static TextSpan Span(string text, double left, bool isBold, bool isItalic, double size) =>
        new(text, left, left + (text.Length * Letter), isBold, isItalic, [new TextRun(text, isBold, isItalic, size)]);

    private void Add(List<TextSpan> spans, double size, double gap, bool isBullet, double left)
    {
        _y -= size * (1 + gap);
        if (_y < 60)
        {
            (_y, _page) = (780, _page + 1);
        }

        Lines.Add(new TextLine
        {
            Spans = hasPlaces ? spans : [.. spans.Select(span => span with { Left = 0, Right = 0 })],
            Page = hasPlaces ? _page : null,
            Box = hasPlaces ? [left, _y, spans[^1].Right, _y + size] : null,
            FontSize = size,
            IsBold = spans.TrueForAll(span => span.IsBold),
            IsItalic = spans.TrueForAll(span => span.IsItalic),
            IsBullet = isBullet,
            GapAbove = gap,
        });
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        while (text.Length > width && text.LastIndexOf(' ', width) is > 0 and var at)
        {
            yield return text[..at];
            text = text[(at + 1)..];
        }

        yield return text;
    }
}
