using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>What stands over and under the first page: the headers of later pages repeat it, or say whose pages they are.</summary>
internal static class Margins
{
    public static (OpenXmlPart Part, OpenXmlElement Root)? Header(MainDocumentPart main, OpenXmlElement body) => First(main, body, "headerReference");

    public static (OpenXmlPart Part, OpenXmlElement Root)? Footer(MainDocumentPart main, OpenXmlElement body) => First(main, body, "footerReference");

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
