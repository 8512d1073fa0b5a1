namespace HireFlux.Resumes.Reading.Documents;

/// <summary>A line of text with what its looks say.</summary>
public sealed record TextLine
{
    /// <summary>
    /// The parts of the line between wide gaps, tabs or cell borders, left to right (right to left in such scripts): "Acme Ltd" and "Jan 2020 – Present" of one line are
    /// two. At least one; each trimmed, not empty, NFC, without icon glyphs, ligatures taken apart, letter-spaced words closed up.
    /// </summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    /// <summary>The spans joined with tabs.</summary>
    public string Text => string.Join('\t', Spans.Select(span => span.Text));

    /// <summary>Page from 1; null for formats without pages.</summary>
    public int? Page { get; init; }

    /// <summary>Left, bottom, right and top in points from the page's lower left corner; null for formats without positions.</summary>
    public IReadOnlyList<double>? Box { get; init; }

    /// <summary>Which column or text box of the page this belongs to, from 0 in reading order; lines of different regions don't continue one another.</summary>
    public int Region { get; init; }

    /// <summary>The largest letter size of the line in points.</summary>
    public double FontSize { get; init; }

    /// <summary>Every letter is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Every letter is italic.</summary>
    public bool IsItalic { get; init; }

    /// <summary>It began with a bullet, a dash or a number of a list, which is cut off here.</summary>
    public bool IsBullet { get; init; }

    /// <summary>The format itself says that this is a heading (a heading style, a tagged heading).</summary>
    public bool IsHeadingStyle { get; init; }

    /// <summary>How deep that heading is, from 1 for the document's own; 0 where the format does not say.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>A rule is drawn directly under or over it, or it has a coloured background of its own.</summary>
    public bool IsRuled { get; init; }

    /// <summary>Distance of the line's start from its region's left edge, in points.</summary>
    public double Indent { get; init; }

    /// <summary>White space between its end and its region's right edge, in points; null for formats without positions.</summary>
    public double? Room { get; init; }

    /// <summary>White space above, in heights of this line; the first of a region has 0.</summary>
    public double GapAbove { get; init; }
}
