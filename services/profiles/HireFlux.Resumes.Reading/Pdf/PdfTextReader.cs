using HireFlux.Resumes.Reading.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>The bytes of a PDF to lines in reading order.</summary>
/// <remarks>
/// Letters become segments (one baseline, no wide gap), segments columns and rows, rows lines. Text that is drawn invisibly is read: that
/// is how scanners add what they recognised; text off the page is not. A hyphen at a line's end stays: whether it is the word's own is for
/// whoever joins the lines of a paragraph to say. Lines of one region continue over pages; each column is a region.
/// </remarks>
internal static class PdfTextReader
{
    /// <summary>Reads the file within <see cref="ReadingLimits.Default"/>.</summary>
    public static TextReading Read(ReadOnlyMemory<byte> file, CancellationToken cancellation) => Read(file, ReadingLimits.Default, cancellation);

    /// <summary>Reads the file.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; looked at between pages and before each stream is unpacked.</exception>
    public static TextReading Read(ReadOnlyMemory<byte> file, ReadingLimits limits, CancellationToken cancellation)
    {
        if (file.Length > limits.FileBytes)
        {
            return ReadingError.TooLarge;
        }

        var budget = new ReadingBudget(limits, cancellation);
        try
        {
            return Read(file, limits, budget, cancellation);
        }
        catch (PdfDocumentEncryptedException)
        {
            return ReadingError.Encrypted;
        }
#pragma warning disable CA1031 // PdfPig throws all kinds of exceptions at damaged files; what is left of the file is not worth telling them apart.
        catch (Exception exception) when (exception is not OperationCanceledException and not OutOfMemoryException)
#pragma warning restore CA1031
        {
            cancellation.ThrowIfCancellationRequested();
            return budget.Overrun ?? ReadingError.Corrupt;
        }
    }

    private static TextReading Read(ReadOnlyMemory<byte> file, ReadingLimits limits, ReadingBudget budget, CancellationToken cancellation)
    {
        var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new BoundedFilters(budget), MaxStackDepth = limits.NestingDepth };
        using var document = PdfDocument.Open(file, options);
        if (document.NumberOfPages > limits.Pages)
        {
            return ReadingError.TooLarge;
        }

        if (IsEndless(document, limits, cancellation))
        {
            return ReadingError.TooComplex;
        }

        var pages = new List<PageContent>();
        var letters = 0;
        var reader = new PageReader(new FontLooks(), HeadingTags.Of(document));
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var page = reader.Read(document.GetPage(number));
            pages.Add(page);
            letters += page.Glyphs.Count;
            if (budget.Overrun is { } overrun)
            {
                return overrun;
            }

            if (letters > limits.Letters)
            {
                return ReadingError.TooLarge;
            }
        }

        return Text(pages, cancellation);
    }

    private static bool IsEndless(PdfDocument document, ReadingLimits limits, CancellationToken cancellation)
    {
        var expansion = new FormExpansion(document);
        var objects = new PdfObjects(document);
        var bytes = 0L;
        foreach (var page in PageTree.Numbers(objects).Keys)
        {
            cancellation.ThrowIfCancellationRequested();
            bytes += objects.Resolve(new IndirectReferenceToken(page)) is DictionaryToken dictionary ? expansion.Of(dictionary) : 0;
            if (bytes > limits.PartBytes)
            {
                return true;
            }
        }

        return false;
    }

    private static TextReading Text(List<PageContent> pages, CancellationToken cancellation)
    {
        LostLigatures.Mend(pages);
        var segments = RunningHeads.Remove(pages, [.. pages.Select(page => SegmentBuilder.Build(page.Glyphs, page.Shapes))]);
        LayoutNode layout = new LayoutStack([]);
        var doubt = 0.0;
        var weight = 0;
        for (var i = 0; i < pages.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var parted = new PageLayout(pages[i]);
            layout = LayoutStack.Of(layout, parted.Part(segments[i]));
            doubt += (1 - parted.Confidence) * segments[i].Count;
            weight += segments[i].Count;
        }

        foreach (var page in pages)
        {
            foreach (var turned in page.Turned)
            {
                layout = new LayoutStack([layout, new LayoutColumns(new LayoutRows(page, SegmentBuilder.Build(turned, new PageShapes())), new LayoutRows(page, []), 0, false)]);
            }
        }

        var lines = Regions.Of(layout).SelectMany((region, number) => LineBuilder.Build(region, number)).ToList();
        if (Legibility.IsPicture(pages, lines))
        {
            return ReadingError.ScannedImage;
        }

        if (lines.Count == 0)
        {
            return ReadingError.Empty;
        }

        return new ResumeText([.. lines.Select(line => line.Line)], LinkTexts.Of(pages, lines), pages.Count, Math.Round(1 - (weight == 0 ? 0 : doubt / weight), 3));
    }
}
