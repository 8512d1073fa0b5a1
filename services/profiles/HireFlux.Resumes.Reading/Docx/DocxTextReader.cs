using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Inspection;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>The bytes of a DOCX to lines in reading order. The file has been looked through by <see cref="FileInspector"/> before.</summary>
internal static class DocxTextReader
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; looked at between pieces of text.</exception>
    public static TextReading Read(ReadOnlyMemory<byte> file, ReadingLimits limits, CancellationToken cancellation)
    {
        try
        {
            using var stream = LinkRepair.Open(file);
            using var document = WordprocessingDocument.Open(stream, false, new OpenSettings { AutoSave = false, MaxCharactersInPart = limits.PartBytes });
            return document.MainDocumentPart is { } main ? Read(main, new DocxBudget(limits, cancellation)) : ReadingError.Corrupt;
        }
        catch (LimitExceededException)
        {
            return ReadingError.TooLarge;
        }
#pragma warning disable CA1031 // The package and XML readers throw a dozen kinds of exceptions at damaged files; there is nothing to do about any of them.
        catch (Exception exception) when (exception is not OperationCanceledException and not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return ReadingError.Corrupt;
        }
    }

    private static TextReading Read(MainDocumentPart main, DocxBudget budget)
    {
        if (main.Document?.Body is not { } body)
        {
            return ReadingError.Corrupt;
        }

        var styles = new StyleSheet(Root(() => main.StyleDefinitionsPart?.Styles));
        var numbering = new Numbering(Root(() => main.NumberingDefinitionsPart?.Numbering));
        var regions = new Regions();
        List<DocxLine> Lines(OpenXmlPart part, OpenXmlElement root, bool dropPageNumbers) =>
            new BlockReader(styles, numbering, regions, budget, part).Read(root, dropPageNumbers);

        List<DocxLine> above = Margins.Header(main, body) is var (header, headerRoot) ? Lines(header, headerRoot, true) : [];
        var lines = Lines(main, body, false);
        lines.InsertRange(Margins.IsLetterhead(above, lines) ? 0 : lines.Count, above);
        if (Root(() => main.FootnotesPart?.Footnotes) is { } notes)
        {
            lines.AddRange(Lines(main.FootnotesPart!, notes, false));
        }

        if (Margins.Footer(main, body) is var (footer, footerRoot))
        {
            var said = lines.Select(line => line.Line.Text).ToHashSet(StringComparer.Ordinal);
            lines.AddRange(Lines(footer, footerRoot, true).Where(line => !said.Contains(line.Line.Text)));
        }

        return lines.Count > 0 ? Text(lines) : main.ImageParts.Any() ? ReadingError.ScannedImage : ReadingError.Empty;
    }

    // A part other than the text itself may be damaged: the text is read without it.
    private static OpenXmlElement? Root(Func<OpenXmlElement?> part)
    {
        try
        {
            return part();
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static ResumeText Text(List<DocxLine> lines)
    {
        // Regions are numbered when they are begun, which for boxes and cells is before what stands above them is written.
        Dictionary<int, int> order = [];
        List<TextLine> texts = [];
        List<TextLink> links = [];
        foreach (var (line, carried) in lines)
        {
            order.TryAdd(line.Region, order.Count);
            links.AddRange(carried.Select(link => new TextLink(link.Uri, link.Text, texts.Count)));
            texts.Add(line with { Region = order[line.Region] });
        }

        return new ResumeText(texts, links, null, 1);
    }
}
