using DocumentFormat.OpenXml;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>The lists of a document.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<string, OpenXmlElement> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenXmlElement> _abstract = new(StringComparer.Ordinal);

    public Numbering(OpenXmlElement? root)
    {
        foreach (var child in root?.ChildElements ?? [])
        {
            if (child.LocalName == "num" && child.Attribute("numId") is { } id)
            {
                _lists.TryAdd(id, child);
            }
            else if (child.LocalName == "abstractNum" && child.Attribute("abstractNumId") is { } abstractId)
            {
                _abstract.TryAdd(abstractId, child);
            }
        }
    }

    /// <summary>Whether a mark stands before the paragraphs of a list, and how they are indented.</summary>
    public (bool IsMarked, ParagraphLook Look) Level(string? id, int? level)
    {
        // 0 takes a paragraph out of the list its style puts it in.
        if (id is null or "0" || !_lists.TryGetValue(id, out var list))
        {
            return (false, ParagraphLook.None);
        }

        var found = LevelOf(list.ChildElements.FirstOrDefault(child => child.LocalName == "lvlOverride" && Is(child, level)), level)
            ?? (list.ValueOf("abstractNumId") is { } abstractId ? LevelOf(_abstract.GetValueOrDefault(abstractId), level) : null);
        return (found is null || (found.ValueOf("numFmt") != "none" && found.ValueOf("lvlText") is not ""), ParagraphLook.Of(found.Child("pPr")));
    }

    private static OpenXmlElement? LevelOf(OpenXmlElement? list, int? level) =>
        list?.ChildElements.FirstOrDefault(child => child.LocalName == "lvl" && Is(child, level));

    private static bool Is(OpenXmlElement element, int? level) => (int?)element.Number("ilvl") == (level ?? 0);
}
