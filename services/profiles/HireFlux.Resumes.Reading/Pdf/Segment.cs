namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Letters of one baseline without a wide gap between them: the smallest thing that layout moves about.</summary>
internal sealed class Segment
{
    private const double Ascent = 0.75;
    private const double Descent = 0.22;

    /// <param name="glyphs">At least one, left to right.</param>
    /// <param name="mark">The left edge of the bullet before it.</param>
    public Segment(IReadOnlyList<Glyph> glyphs, double? mark = null)
    {
        Glyphs = glyphs;
        HasMark = mark is not null;
        Left = Math.Min(glyphs.Min(glyph => glyph.Left), mark ?? double.PositiveInfinity);
        Right = glyphs.Max(glyph => glyph.Right);
        Size = glyphs.Max(glyph => glyph.Size);
        Baseline = glyphs.MaxBy(glyph => glyph.Size)!.Baseline;
        Text = GlyphText.Of(glyphs);
    }

    /// <summary>A bullet stands before it, which is not among its letters.</summary>
    public bool HasMark { get; }

    /// <summary>Left to right.</summary>
    public IReadOnlyList<Glyph> Glyphs { get; }

    public double Left { get; }

    public double Right { get; }

    public double Baseline { get; }

    public double Size { get; }

    public double Top => Baseline + (Ascent * Size);

    public double Bottom => Baseline - (Descent * Size);

    public double Middle => (Top + Bottom) / 2;

    public double Width => Right - Left;

    public bool IsBold => Glyphs.All(glyph => glyph.Look.IsBold);

    /// <summary>The text as it will stand in a line, before bullets are cut off.</summary>
    public string Text { get; }
}
