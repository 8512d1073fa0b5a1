using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>What stands over and under the first page: the headers of later pages repeat it, or say whose pages they are.</summary>
internal static class Margins
{
    private const double LargeEnough = 0.8;
    private const int FirstLines = 3;

    public static (OpenXmlPart Part, OpenXmlElement Root)? Header(MainDocumentPart main, OpenXmlElement body) => First(main, body, "headerReference");

    public static (OpenXmlPart Part, OpenXmlElement Root)? Footer(MainDocumentPart main, OpenXmlElement body) => First(main, body, "footerReference");

    /// <summary>
    /// Whether a header holds the person's name and addresses, as those of many templates do, and not what is said on every page
    /// ("Confidential", the name in small print): it has an address, or letters about as large as those the text begins with.
    /// </summary>
    public static bool IsLetterhead(List<DocxLine> header, List<DocxLine> body) =>
        header.Exists(line => line.Links.Count > 0 || line.Line.Text.Contains('@', StringComparison.Ordinal))
        || body.Count == 0
        || header.Exists(line => line.Line.FontSize >= LargeEnough * body.Take(FirstLines).Max(first => first.Line.FontSize));

    private static (OpenXmlPart Part, OpenXmlElement Root)? First(MainDocumentPart main, OpenXmlElement body, string kind)
    {
        var section = body.Descendants().FirstOrDefault(element => element.LocalName == "sectPr");
        var references = section?.ChildElements.Where(child => child.LocalName == kind).ToList() ?? [];
        var wanted = section.Toggle("titlePg") is true ? "first" : "default";
        var id = references.Find(reference => (reference.Attribute("type") ?? "default") == wanted).Attribute("id");
        if (id is null || !main.TryGetPartById(id, out var part) || part is not (HeaderPart or FooterPart))
        {
            return null;
        }

        try
        {
            return part.RootElement is { } root ? (part, root) : null;
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }
}
