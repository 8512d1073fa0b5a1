namespace HireFlux.Resumes.Rendering.Pdf;

/// <summary>An element of the document's structure (ISO 32000-1, 14.7): what assistive technology and parsers read.</summary>
internal sealed class StructureNode(string tag)
{
    private readonly List<object> _kids = [];

    public string Tag => tag;

    /// <summary>Elements, pieces of pages and link annotations, in reading order.</summary>
    public IReadOnlyList<object> Kids => _kids;

    public StructureNode Add(string childTag)
    {
        var node = new StructureNode(childTag);
        _kids.Add(node);
        return node;
    }

    public void Add(MarkedPiece piece) => _kids.Add(piece);

    public void Add(LinkArea link) => _kids.Add(link);
}
