using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>Where the hyperlinks of a part lead.</summary>
internal sealed class HyperlinkTargets(OpenXmlPart part)
{
    private readonly Lazy<Dictionary<string, string>> _targets = new(() =>
        part.HyperlinkRelationships.DistinctBy(link => link.Id).ToDictionary(link => link.Id, link => link.Uri.OriginalString, StringComparer.Ordinal));

    /// <summary>The address of a w:hyperlink; null for places within the document.</summary>
    public string? Of(OpenXmlElement hyperlink) =>
        hyperlink.Attribute("id") is { } id ? _targets.Value.GetValueOrDefault(id) : null;
}
