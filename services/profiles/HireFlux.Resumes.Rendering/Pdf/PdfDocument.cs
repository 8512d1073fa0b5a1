using HireFlux.Resumes.Rendering.Content;
using HireFlux.Resumes.Rendering.Templates;

namespace HireFlux.Resumes.Rendering.Pdf;

/// <summary>Pages, links and structure of a document, and the file they make.</summary>
internal sealed class PdfDocument
{
    private readonly List<PageCanvas> _pages = [];
    private readonly List<LinkArea> _links = [];
    private readonly PdfFonts _fonts = new();

    /// <summary>The root of the structure.</summary>
    public StructureNode Root { get; } = new("Document");

    public int PageCount => _pages.Count;

    /// <summary>A page by its place, made when it is not there yet.</summary>
    public PageCanvas Page(int index)
    {
        while (_pages.Count <= index)
        {
            _pages.Add(new PageCanvas(_pages.Count, _fonts));
        }

        return _pages[index];
    }

    public void Add(LinkArea link)
    {
        _links.Add(link);
        link.Owner.Add(link);
    }

    public byte[] Save(Outline outline)
    {
        var file = new PdfFile();
        var (catalog, tree) = (file.Reserve(), file.Reserve());
        var pages = _pages.Select(_ => file.Reserve()).ToList();
        var links = _links.Select((link, index) => (link, Number: file.Add(Annotation(link, StructureTree.ParentKey(pages.Count, index))))).ToDictionary(pair => pair.link, pair => pair.Number);
        var contents = _pages.Select(page => file.AddStream(page.Content)).ToList();
        var fonts = _fonts.Write(file);
        for (var index = 0; index < pages.Count; index++)
        {
            var annotations = string.Join(' ', _links.Where(link => link.Page == index).Select(link => $"{links[link]} 0 R"));
            file.Set(
                pages[index],
                $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {PdfText.Number(TemplateStyle.PageWidth)} {PdfText.Number(TemplateStyle.PageHeight)}] "
                + $"/Resources << /Font {fonts} 0 R >> /Contents {contents[index]} 0 R /StructParents {index} /Tabs /S /Annots [{annotations}] >>");
        }

        var structure = new StructureTree(file, pages, links).Write(Root);
        file.Set(tree, $"<< /Type /Pages /Kids [{string.Join(' ', pages.Select(page => $"{page} 0 R"))}] /Count {pages.Count} >>");
        file.Set(
            catalog,
            $"<< /Type /Catalog /Pages {tree} 0 R /Lang (en) /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >> /StructTreeRoot {structure} 0 R >>");
        var author = outline.Author is { } name ? $"/Author {PdfText.String(name)} " : string.Empty;
        var info = file.Add($"<< /Title {PdfText.String(outline.Title)} {author}/Creator (HireFlux) /Producer (HireFlux) >>");
        return file.Save(catalog, info);
    }

    private static string Annotation(LinkArea link, int parentKey) =>
        $"<< /Type /Annot /Subtype /Link /Rect [{string.Join(' ', link.Box.Select(PdfText.Number))}] /Border [0 0 0] /F 4 /StructParent {parentKey} "
        + $"/Contents {PdfText.String(link.Text)} /A << /S /URI /URI {PdfText.Address(link.Uri)} >> >>";
}
