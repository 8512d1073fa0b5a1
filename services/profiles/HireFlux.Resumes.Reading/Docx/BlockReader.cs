using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>Paragraphs, tables and what holds them, to lines in reading order.</summary>
internal sealed class BlockReader(StyleSheet styles, Numbering numbering, Regions regions, DocxBudget budget, OpenXmlPart part)
{
    private readonly ParagraphReader _paragraphs = new(styles, part, budget);

    /// <summary>The lines of a body, cell, header or text box, in a region of their own.</summary>
    public List<DocxLine> Read(OpenXmlElement container, bool dropPageNumbers = false)
    {
        var flow = new Flow(regions);
        Blocks(container, flow, dropPageNumbers);
        return flow.Lines;
    }

    private void Blocks(OpenXmlElement container, Flow flow, bool dropPageNumbers)
    {
        foreach (var child in container.ChildElements)
        {
            switch (child.LocalName)
            {
                case "p":
                    Paragraph(child, flow, dropPageNumbers);
                    break;
                case "tbl":
                    flow.AddApart(TableReader.Read(child, cell => Read(cell, dropPageNumbers), regions));
                    break;
                case "AlternateContent" when child.Chosen() is { } chosen:
                    Blocks(chosen, flow, dropPageNumbers);
                    break;
                case "sectPr" or "del" or "moveFrom" or "tcPr" or "sdtPr" or "sdtEndPr" or "customXmlPr" or "AlternateContent":
                    break;
                default:
                    Blocks(child, flow, dropPageNumbers);
                    break;
            }
        }
    }

    private void Paragraph(OpenXmlElement paragraph, Flow flow, bool dropPageNumbers)
    {
        var properties = paragraph.Child("pPr");
        var style = styles.Paragraph(properties.ValueOf("pStyle"));
        var own = ParagraphLook.Of(properties).Over(style.Paragraph);
        var (isMarked, list) = numbering.Level(own.NumberingId, own.NumberingLevel);
        // Indents of a list stand between those of the paragraph and those of its style.
        var look = ParagraphLook.Of(properties).Over(list).Over(style.Paragraph).Over(styles.DefaultParagraph);
        var content = _paragraphs.Read(paragraph, style);
        foreach (var (box, _) in content.Boxes.Where(box => box.IsAbove))
        {
            flow.AddApart(Read(box, dropPageNumbers));
        }

        var lines = LineWriter.Lines(content.Pieces).ToList();
        if (!(dropPageNumbers && content.HasPageNumber && !lines.Exists(line => IsContact(line))))
        {
            var level = style.HeadingLevel > 0 ? style.HeadingLevel : look.OutlineLevel is >= 0 and < 9 and var outline ? outline + 1 : 0;
            flow.Add(lines, look, level, isMarked && level == 0, budget);
        }

        foreach (var (box, _) in content.Boxes.Where(box => !box.IsAbove))
        {
            flow.AddApart(Read(box, dropPageNumbers));
        }

        // A section that ends, or a column: what follows stands elsewhere on the page.
        if (properties.Child("sectPr") is not null || paragraph.Descendants().Any(element => element.LocalName == "br" && element.Attribute("type") == "column"))
        {
            flow.StartRegion();
        }
    }

    // "Ann Example, page 2" goes, an address beside the page's number stays.
    private static bool IsContact(DocxLine line) => line.Line.Text.Contains('@', StringComparison.Ordinal) || line.Line.Text.Count(char.IsDigit) >= 7;
}
