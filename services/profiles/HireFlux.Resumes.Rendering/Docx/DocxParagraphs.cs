using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HireFlux.Resumes.Rendering.Content;
using HireFlux.Resumes.Rendering.Layout;
using HireFlux.Resumes.Rendering.Templates;

namespace HireFlux.Resumes.Rendering.Docx;

/// <summary>Blocks as paragraphs.</summary>
internal sealed class DocxParagraphs(MainDocumentPart main)
{
    private int _links;

    /// <summary>The paragraphs of a block in a column: one, or two where its right end has no room in the line.</summary>
    public IEnumerable<Paragraph> Of(Block block, TemplateStyle style, double width, bool opensPart = false)
    {
        var layout = new BlockLayout(style, width);
        var isBeside = block.Right is not null && layout.FitsBeside(block);
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Id(block.Kind) });
        if (isBeside)
        {
            properties.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = (int)Math.Round(width * 20) }));
        }

        if (opensPart)
        {
            properties.Append(new SpacingBetweenLines { Before = "200" });
        }

        var text = new Paragraph([properties, .. Pieces(block, layout, width)]);
        return (block.Right, isBeside) switch
        {
            (null, _) => [text],
            ({ } right, true) => [With(text, Aside(new TabChar(), Letters(right)))],
            ({ } right, false) when block.Text.Length == 0 => [With(text, Aside(Letters(right)))],
            ({ } right, false) => [text, new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Id(BlockKind.EntryLine) }), new Run(Letters(right)))],
        };
    }

    private IEnumerable<OpenXmlElement> Pieces(Block block, BlockLayout layout, double width)
    {
        if (block.Kind is not BlockKind.Contact)
        {
            return block.Pieces.Select(Piece);
        }

        return ContactRows.Of(block.Pieces, layout.Look(block.Kind), width).SelectMany((row, line) =>
            row.SelectMany((piece, index) => (line, index) switch
            {
                (0, 0) => [Piece(piece)],
                (_, 0) => [new Run(new Break()), Piece(piece)],
                _ => new[] { Text(ContactRows.Separator), Piece(piece) },
            }));
    }

    private static Paragraph With(Paragraph paragraph, Run run)
    {
        paragraph.Append(run);
        return paragraph;
    }

    private static Run Aside(params OpenXmlElement[] content) => new([new RunProperties(new RunStyle { Val = DocxStyles.Aside }), .. content]);

    private OpenXmlElement Piece(Piece piece)
    {
        if (piece.Uri is null || !Uri.TryCreate(piece.Uri, UriKind.Absolute, out var uri))
        {
            return Text(piece.Text);
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"rIdLink{++_links}");
        main.AddHyperlinkRelationship(uri, isExternal: true, id);
        return new Hyperlink(Text(piece.Text)) { Id = id, History = true };
    }

    private static Run Text(string text) => new(Letters(text));

    private static Text Letters(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
