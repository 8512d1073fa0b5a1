using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using HireFlux.Resumes.Rendering.Content;

namespace HireFlux.Resumes.Rendering.Docx;

/// <summary>Title, author and language of a document (ISO/IEC 29500-2, core properties). No dates: the same resume gives the same bytes.</summary>
internal static class DocxProperties
{
    private static readonly XNamespace s_core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace s_dublin = "http://purl.org/dc/elements/1.1/";

    public static void Write(WordprocessingDocument package, Outline outline)
    {
        var part = package.AddCoreFilePropertiesPart();
        package.ChangeIdOfPart(part, "rId2");
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(new XElement(
            s_core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", s_core),
            new XAttribute(XNamespace.Xmlns + "dc", s_dublin),
            new XElement(s_dublin + "title", outline.Title),
            outline.Author is { } author ? new XElement(s_dublin + "creator", author) : null,
            new XElement(s_dublin + "language", "en"))).Save(stream);
    }
}
