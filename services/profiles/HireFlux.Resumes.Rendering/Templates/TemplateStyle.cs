namespace HireFlux.Resumes.Rendering.Templates;

/// <summary>Measures of a template, in points, on A4.</summary>
internal sealed record TemplateStyle
{
    public const double PageWidth = 595.28;

    public const double PageHeight = 841.89;

    /// <summary>White space around the text.</summary>
    public required double Margin { get; init; }

    public required double BodySize { get; init; }

    public required double NameSize { get; init; }

    public required double HeadlineSize { get; init; }

    public required double HeadingSize { get; init; }

    /// <summary>Distance of base lines, as a multiple of the letter size.</summary>
    public required double Leading { get; init; }

    /// <summary>White space above a heading; other gaps are parts of it.</summary>
    public required double SectionGap { get; init; }

    /// <summary>Width of the column beside the text; 0 for none.</summary>
    public double AsideWidth { get; init; }

    /// <summary>White space between the two columns.</summary>
    public double Gutter { get; init; }

    /// <summary>Name and ways to reach the person in the middle.</summary>
    public bool IsHeaderCentred { get; init; }

    /// <summary>Colour of name and headings, red, green and blue from 0 to 255.</summary>
    public required (byte Red, byte Green, byte Blue) Accent { get; init; }

    public static TemplateStyle Of(ResumeTemplate template) => template switch
    {
        ResumeTemplate.Classic => new TemplateStyle
        {
            Margin = 56,
            BodySize = 10,
            NameSize = 24,
            HeadlineSize = 12,
            HeadingSize = 12.5,
            Leading = 1.4,
            SectionGap = 15,
            IsHeaderCentred = true,
            Accent = (31, 56, 100),
        },
        ResumeTemplate.Sidebar => new TemplateStyle
        {
            Margin = 44,
            BodySize = 9.5,
            NameSize = 25,
            HeadlineSize = 12,
            HeadingSize = 12,
            Leading = 1.4,
            SectionGap = 14,
            AsideWidth = 148,
            Gutter = 30,
            Accent = (15, 92, 92),
        },
        ResumeTemplate.Compact => new TemplateStyle
        {
            Margin = 40,
            BodySize = 9,
            NameSize = 17,
            HeadlineSize = 10.5,
            HeadingSize = 10.5,
            Leading = 1.28,
            SectionGap = 9,
            Accent = (40, 40, 40),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(template), template, null),
    };

    /// <summary>A letter has one column and, being short, the larger letters.</summary>
    public static TemplateStyle OfLetter(ResumeTemplate template) => Of(template) with { Margin = 64, BodySize = 10.5, Leading = 1.45, AsideWidth = 0 };
}
