using DocumentFormat.OpenXml;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>What stands in a paragraph.</summary>
internal sealed class ParagraphContent
{
    public List<Piece> Pieces { get; } = [];

    /// <summary>The contents of text boxes anchored here (w:txbxContent).</summary>
    public List<(OpenXmlElement Content, bool IsAbove)> Boxes { get; } = [];

    /// <summary>It shows the number of the page, or how many there are.</summary>
    public bool HasPageNumber { get; set; }
}
