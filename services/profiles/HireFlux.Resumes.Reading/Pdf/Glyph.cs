namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>One drawn letter, in a frame in which its text runs left to right along a level baseline. Points; y grows upwards.</summary>
internal sealed class Glyph
{
    public required string Text { get; set; }

    public required double Left { get; init; }

    /// <summary>Where the next letter would start.</summary>
    public required double Right { get; set; }

    public required double Baseline { get; set; }

    public required double Size { get; init; }

    /// <summary>Width and height of what is drawn, in parts of the size: tells glyphs apart that have no letters.</summary>
    public (double Width, double Height) Ink { get; init; }

    public required GlyphLook Look { get; set; }

    /// <summary>Place in the order of drawing.</summary>
    public required int Order { get; init; }

    /// <summary>A space glyph was drawn between the letter before and this one.</summary>
    public bool SpaceBefore { get; set; }

    /// <summary>An icon or the end of a line stood between the letter before and this one.</summary>
    public bool IsApart { get; set; }

    /// <summary>The file's structure marks this as part of a heading.</summary>
    public bool IsHeading => HeadingLevel is not null;

    /// <summary>The level of that heading, 0 for an unknown one; null for other text.</summary>
    public int? HeadingLevel { get; init; }

    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
