namespace HireFlux.Resumes.Rendering.Pdf;

/// <summary>Writes the structure of a document.</summary>
internal sealed class StructureTree(PdfFile file, IReadOnlyList<int> pages, IReadOnlyDictionary<LinkArea, int> links)
{
    private readonly SortedDictionary<(int Page, int Id), int> _owners = [];
    private readonly Dictionary<StructureNode, int> _numbers = [];

    /// <summary>Numbers of the entries of links in the parent tree: after those of the pages, in file order.</summary>
    public static int ParentKey(int pageCount, int linkIndex) => pageCount + linkIndex;

    /// <summary>Writes it all and gives the number of its root.</summary>
    public int Write(StructureNode document)
    {
        var root = file.Reserve();
        var top = Write(document, root);
        var ofPages = Enumerable.Range(0, pages.Count)
            .Select(page => $"{page} [{string.Join(' ', _owners.Where(owner => owner.Key.Page == page).Select(owner => $"{owner.Value} 0 R"))}]");
        var ofLinks = links.Keys.Select((link, index) => $"{ParentKey(pages.Count, index)} {_numbers[link.Owner]} 0 R");
        var parents = file.Add($"<< /Nums [{string.Join(' ', ofPages.Concat(ofLinks))}] >>");
        file.Set(root, $"<< /Type /StructTreeRoot /K [{top} 0 R] /ParentTree {parents} 0 R /ParentTreeNextKey {pages.Count + links.Count} >>");
        return root;
    }

    private int Write(StructureNode node, int parent)
    {
        var number = file.Reserve();
        _numbers[node] = number;
        var kids = node.Kids.Select(kid => kid switch
        {
            StructureNode child => $"{Write(child, number)} 0 R",
            MarkedPiece piece => Marked(piece, number),
            LinkArea link => $"<< /Type /OBJR /Obj {links[link]} 0 R /Pg {pages[link.Page]} 0 R >>",
            _ => throw new InvalidOperationException("Unknown kind of structure."),
        }).ToList();
        file.Set(number, $"<< /Type /StructElem /S /{node.Tag} /P {parent} 0 R /K [{string.Join(' ', kids)}] >>");
        return number;
    }

    private string Marked(MarkedPiece piece, int owner)
    {
        _owners[(piece.Page, piece.Id)] = owner;
        return $"<< /Type /MCR /Pg {pages[piece.Page]} 0 R /MCID {piece.Id} >>";
    }
}
