using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Tests.Contact;

/// <summary>Puts lines on a page, with places or without.</summary>
/// <param name="hasPlaces">As from PDF: each line has its box.</param>
/// <param name="look">Letter sizes of name, headings and text.</param>
internal sealed class PageWriter(bool hasPlaces, (double Name, double Heading, double Body, bool IsBold) look)
{
    private readonly List<TextLine> _lines = [];
    private readonly List<TextLink> _links = [];
    private double _top = 780;
    private double _left = 50;
    private int _region;
    private bool _isFirst = true;

    public ResumeText Text => new(_lines, _links, hasPlaces ? 1 : null, 1);

    public void Column(double left, double top = 780)
    {
        (_left, _top, _isFirst) = (left, top, true);
        _region += _lines.Count > 0 ? 1 : 0;
    }

    public void Name(params string[] spans) => Add(look.Name, look.IsBold, false, 0.2, spans);

    public void Heading(string text) => Add(look.Heading, look.IsBold, false, 1.2, look.IsBold ? text : text.ToUpperInvariant());

    public void Body(params string[] spans) => Add(look.Body, false, false, 0.3, spans);

    public void Bullet(string text) => Add(look.Body, false, true, 0.3, text);

    public void Link(string uri, string text) => _links.Add(new TextLink(uri, text, _lines.Count - 1));

    private void Add(double size, bool isBold, bool isBullet, double gap, params string[] spans)
    {
        var height = size * 1.2;
        _top -= height + (gap * height);
        var lefts = spans.Select((_, at) => _left + (at * 220)).ToList();
        _lines.Add(new TextLine
        {
            Spans = [.. spans.Select((span, at) => new TextSpan(span, hasPlaces ? lefts[at] : 0, hasPlaces ? lefts[at] + (span.Length * size / 2) : 0, isBold, false, [new TextRun(span, isBold, false, size)]))],
            FontSize = size,
            IsBold = isBold,
            IsBullet = isBullet,
            Region = _region,
            Page = hasPlaces ? 1 : null,
            Box = hasPlaces ? [_left, _top, lefts[^1] + (spans[^1].Length * size / 2), _top + size] : null,
            GapAbove = _isFirst ? 0 : gap,
        });
        _isFirst = false;
    }
}
