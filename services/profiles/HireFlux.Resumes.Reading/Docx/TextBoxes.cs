using System.Globalization;
using DocumentFormat.OpenXml;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>Text boxes in drawings (DrawingML) and pictures (VML).</summary>
internal static class TextBoxes
{
    /// <summary>
    /// The contents of the boxes in a drawing, each once and not those within others, and whether they stand above the paragraph that
    /// they are anchored in.
    /// </summary>
    public static IEnumerable<(OpenXmlElement Content, bool IsAbove)> In(OpenXmlElement drawing) =>
        Contents(drawing).Select(content => (content, IsAbove(drawing)));

    private static IEnumerable<OpenXmlElement> Contents(OpenXmlElement element)
    {
        foreach (var child in element.ChildElements)
        {
            var found = child.LocalName switch
            {
                "txbxContent" => [child],
                "AlternateContent" => child.Chosen() is { } chosen ? Contents(chosen) : [],
                _ => Contents(child),
            };
            foreach (var content in found)
            {
                yield return content;
            }
        }
    }

    private static bool IsAbove(OpenXmlElement drawing)
    {
        var position = drawing.ChildElements.FirstOrDefault(child => child.LocalName == "anchor").Child("positionV");
        return position is not null
            && (position.Attribute("relativeFrom") is "page" or "topMargin"
                || (long.TryParse(position.Child("posOffset")?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset) && offset < 0));
    }
}
