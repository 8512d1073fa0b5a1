using System.Globalization;
using DocumentFormat.OpenXml;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>
/// Elements by their names and attributes as text. The typed properties throw at values the schema does not know, and word processors and
/// damaged files are full of them: here such a value is absent.
/// </summary>
internal static class ElementExtensions
{
    public static OpenXmlElement? Child(this OpenXmlElement? element, string name) =>
        element?.ChildElements.FirstOrDefault(child => child.LocalName == name);

    public static string? Attribute(this OpenXmlElement? element, string name)
    {
        if (element is null)
        {
            return null;
        }

        foreach (var attribute in element.GetAttributes())
        {
            if (attribute.LocalName == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>The val attribute of a child.</summary>
    public static string? ValueOf(this OpenXmlElement? element, string child) => element.Child(child).Attribute("val");

    /// <summary>A number of an attribute, in its own unit; null when it is none or beyond a million.</summary>
    public static double? Number(this OpenXmlElement? element, string name) =>
        double.TryParse(element.Attribute(name), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000
            ? number
            : null;

    /// <summary>An on-off child such as w:b: null when absent, on when present without a value.</summary>
    public static bool? Toggle(this OpenXmlElement? element, string child) =>
        element.Child(child) is { } toggle ? toggle.Attribute("val") is not ("0" or "false" or "off" or "none") : null;

    /// <summary>
    /// What a word processor of today shows of an mc:AlternateContent: the first choice that holds anything, else the fallback.
    /// </summary>
    public static OpenXmlElement? Chosen(this OpenXmlElement alternate) =>
        alternate.ChildElements.FirstOrDefault(child => child.LocalName == "Choice" && child.HasChildren) ?? alternate.Child("Fallback");
}
