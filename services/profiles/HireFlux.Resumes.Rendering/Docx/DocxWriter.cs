using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HireFlux.Resumes.Rendering.Content;
using HireFlux.Resumes.Rendering.Templates;
using Outline = HireFlux.Resumes.Rendering.Content.Outline;

namespace HireFlux.Resumes.Rendering.Docx;

/// <summary>
/// Sets an outline as a Word document (ISO/IEC 29500): styles for everything, so that a person can restyle it; in two columns a table without
/// borders, whose cells Word and parsers read one after the other.
/// </summary>
internal static class DocxWriter
{
    public static byte[] Write(Outline outline, TemplateStyle style)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            // Every id is given by hand: left to itself the library makes random ones.
            var main = package.AddMainDocumentPart();
            package.ChangeIdOfPart(main, "rId1");
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = DocxStyles.Of(style);
            main.AddNewPart<NumberingDefinitionsPart>("rId2").Numbering = DocxNumbering.Of(style);
            main.AddNewPart<DocumentSettingsPart>("rId3").Settings = DocxSettings.Create();
            DocxProperties.Write(package, outline);
            main.Document = new Document(new Body([.. Body(new DocxParagraphs(main), outline, style), Page(style)]));
        }

        return FixedZip.Write(stream.ToArray());
    }

    private static IEnumerable<OpenXmlElement> Body(DocxParagraphs paragraphs, Outline outline, TemplateStyle style)
    {
        var width = TemplateStyle.PageWidth - (2 * style.Margin);
        var header = outline.Header.SelectMany(block => paragraphs.Of(block, style, width)).ToList();
        var aside = style.AsideWidth > 0 ? outline.Sections.Where(section => section.Aside is not null).ToList() : [];
        if (aside.Count == 0)
        {
            return [.. header, .. Sections(paragraphs, outline.Sections, style, width)];
        }

        // Word wants a paragraph after a table; this one takes no room.
        var last = new Paragraph(new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact }));
        return [.. header, Columns(paragraphs, outline.Sections, aside, style, width), last];
    }

    private static Table Columns(DocxParagraphs paragraphs, IReadOnlyList<Section> sections, List<Section> aside, TemplateStyle style, double width)
    {
        var wide = width - style.AsideWidth - style.Gutter;
        var (narrowCell, wideCell) = (style.AsideWidth + (style.Gutter / 2), wide + (style.Gutter / 2));
        return new Table(
            new TableProperties(
                new TableWidth { Width = DocxUnits.Twips(width), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new TableGrid(new GridColumn { Width = DocxUnits.Twips(narrowCell) }, new GridColumn { Width = DocxUnits.Twips(wideCell) }),
            new TableRow(
                Cell(Sections(paragraphs, [.. aside.Select(section => section.Narrow)], style, style.AsideWidth), narrowCell, left: 0, right: style.Gutter / 2),
                Cell(Sections(paragraphs, [.. sections.Except(aside)], style, wide), wideCell, left: style.Gutter / 2, right: 0)));
    }

    private static TableCell Cell(List<OpenXmlElement> content, double width, double left, double right) => new(
    [
        new TableCellProperties(
            new TableCellWidth { Width = DocxUnits.Twips(width), Type = TableWidthUnitValues.Dxa },
            new TableCellMargin(
                new LeftMargin { Width = DocxUnits.Twips(left), Type = TableWidthUnitValues.Dxa },
                new RightMargin { Width = DocxUnits.Twips(right), Type = TableWidthUnitValues.Dxa })),
        .. content.Count == 0 ? [new Paragraph()] : content,
    ]);

    private static List<OpenXmlElement> Sections(DocxParagraphs paragraphs, IReadOnlyList<Section> sections, TemplateStyle style, double width) =>
    [
        .. sections.SelectMany(section => (section.Heading.Length == 0 ? Enumerable.Empty<Block>() : [new Block(BlockKind.Heading, section.Heading)])
            .Concat(section.Blocks)
            .SelectMany((block, index) => paragraphs.Of(block, style, width, opensPart: index == 0 && section.Heading.Length == 0))),
    ];

    private static SectionProperties Page(TemplateStyle style)
    {
        var margin = (int)Math.Round(style.Margin * 20);
        return new SectionProperties(
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = margin, Bottom = margin, Left = (uint)margin, Right = (uint)margin, Header = 0, Footer = 0, Gutter = 0 });
    }
}
