using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HireFlux.Resumes.Rendering.Content;
using HireFlux.Resumes.Rendering.Templates;

namespace HireFlux.Resumes.Rendering.Docx;

/// <summary>The styles of a document. The font is one that Word, Pages and LibreOffice all have or replace by one of the same widths.</summary>
internal static class DocxStyles
{
    /// <summary>The character style of what stands at the right end of a line.</summary>
    public const string Aside = "EntryAside";

    private const string Grey = "595959";

    public static string Id(BlockKind kind) => kind switch
    {
        BlockKind.Name => "Heading1",
        BlockKind.Headline => "Subtitle",
        BlockKind.Contact => "Contact",
        BlockKind.Heading => "Heading2",
        BlockKind.EntryHead => "Heading3",
        BlockKind.EntryLine => "EntryDetail",
        BlockKind.Bullet => "ListBullet",
        _ => "Normal",
    };

    public static Styles Of(TemplateStyle style)
    {
        var accent = DocxUnits.Color(style.Accent);
        return new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" },
                    new Color { Val = "1A1A1A" },
                    new FontSize { Val = DocxUnits.HalfPoints(style.BodySize) },
                    new FontSizeComplexScript { Val = DocxUnits.HalfPoints(style.BodySize) },
                    new Languages { Val = "en-US", EastAsia = "ja-JP", Bidi = "ar-SA" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                    new SpacingBetweenLines { Before = "0", After = "40", Line = DocxUnits.Twips(12 * style.Leading * 0.88), LineRule = LineSpacingRuleValues.Auto }))),
            Style("Normal", "Normal", null, [], [], isDefault: true),
            Style(Id(BlockKind.Name), "heading 1", "Normal", [.. Centred(style), new OutlineLevel { Val = 0 }], Letters(style.NameSize, accent, isBold: true)),
            Style(Id(BlockKind.Headline), "Subtitle", "Normal", Centred(style), Letters(style.HeadlineSize, Grey)),
            Style(Id(BlockKind.Contact), "Contact", "Normal", Centred(style), [], isCustom: true),
            Style(Id(BlockKind.Heading), "heading 2", "Normal", Heading(style, accent), Letters(style.HeadingSize, accent, isBold: true)),
            Style(Id(BlockKind.EntryHead), "heading 3", "Normal", [.. Kept(style), new SpacingBetweenLines { Before = DocxUnits.Twips(style.SectionGap * 0.45), After = "0" }, new OutlineLevel { Val = 2 }], Letters(style.BodySize + 0.5, null, isBold: true)),
            Style(Id(BlockKind.EntryLine), "Entry Detail", "Normal", Kept(style), [new Italic(), new ItalicComplexScript()], isCustom: true),
            Style(Id(BlockKind.Bullet), "List Bullet", "Normal", [new NumberingProperties(new NumberingId { Val = DocxNumbering.Bullets })], []),
            new Style(
                new StyleName { Val = "Entry Aside" },
                new StyleRunProperties(new Bold { Val = false }, new Italic { Val = false }, new Color { Val = Grey }, new FontSize { Val = DocxUnits.HalfPoints(style.BodySize) }))
            {
                Type = StyleValues.Character,
                StyleId = Aside,
                CustomStyle = true,
            });
    }

    private static OpenXmlElement[] Heading(TemplateStyle style, string accent) =>
    [
        .. Kept(style),
        new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = accent }),
        new SpacingBetweenLines { Before = DocxUnits.Twips(style.SectionGap), After = "60" },
        new OutlineLevel { Val = 1 },
    ];

    // In a table, word processors keep whole rows together, and the row here is the document.
    private static OpenXmlElement[] Kept(TemplateStyle style) => style.AsideWidth > 0 ? [] : [new KeepNext()];

    private static OpenXmlElement[] Centred(TemplateStyle style) => style.IsHeaderCentred ? [new Justification { Val = JustificationValues.Center }] : [];

    private static OpenXmlElement[] Letters(double size, string? color, bool isBold = false) =>
    [
        .. isBold ? [new Bold(), new BoldComplexScript()] : Array.Empty<OpenXmlElement>(),
        .. color is null ? Array.Empty<OpenXmlElement>() : [new Color { Val = color }],
        new FontSize { Val = DocxUnits.HalfPoints(size) },
        new FontSizeComplexScript { Val = DocxUnits.HalfPoints(size) },
    ];

    private static Style Style(string id, string name, string? basedOn, OpenXmlElement[] paragraph, OpenXmlElement[] letters, bool isDefault = false, bool isCustom = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null, CustomStyle = isCustom ? true : null };
        style.Append(new StyleName { Val = name });
        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        style.Append(new PrimaryStyle());
        style.Append(new StyleParagraphProperties(paragraph));
        style.Append(new StyleRunProperties(letters));
        return style;
    }
}
