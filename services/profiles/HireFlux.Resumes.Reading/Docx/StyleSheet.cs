using DocumentFormat.OpenXml;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>The styles of a document with what they inherit.</summary>
internal sealed class StyleSheet
{
    private const int LongestChain = 32;
    private const double WordsOwnSize = 10;

    private readonly Dictionary<string, OpenXmlElement> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style> _resolved = new(StringComparer.Ordinal);
    private readonly string? _standard;

    public StyleSheet(OpenXmlElement? root)
    {
        foreach (var style in root?.ChildElements.Where(child => child.LocalName == "style") ?? [])
        {
            if (style.Attribute("styleId") is { } id && _styles.TryAdd(id, style) && style.Attribute("type") is "paragraph" && style.Attribute("default") is "1" or "true" or "on")
            {
                _standard ??= id;
            }
        }

        var defaults = root.Child("docDefaults");
        DefaultRun = RunLook.Of(defaults.Child("rPrDefault").Child("rPr")).Over(new RunLook(false, false, false, WordsOwnSize));
        DefaultParagraph = ParagraphLook.Of(defaults.Child("pPrDefault").Child("pPr"));
    }

    /// <summary>What holds where no style says otherwise.</summary>
    public RunLook DefaultRun { get; }

    /// <summary>What holds where no style says otherwise.</summary>
    public ParagraphLook DefaultParagraph { get; }

    /// <summary>A paragraph's style, the document's standard one when it names none.</summary>
    public Style Paragraph(string? id) => Find(id is not null && _styles.ContainsKey(id) ? id : _standard);

    /// <summary>A run's style.</summary>
    public Style Character(string? id) => Find(id);

    private Style Find(string? id)
    {
        if (id is null || !_styles.ContainsKey(id))
        {
            return Style.None;
        }

        if (!_resolved.TryGetValue(id, out var style))
        {
            _resolved[id] = style = Resolve(id);
        }

        return style;
    }

    // From the style to what it is based on; a chain that bites its tail ends at its length.
    private Style Resolve(string id)
    {
        var style = Style.None;
        string? next = id;
        for (var length = 0; next is not null && length < LongestChain && _styles.TryGetValue(next, out var element); length++)
        {
            style = new Style(
                style.Run.Over(RunLook.Of(element.Child("rPr"))),
                style.Paragraph.Over(ParagraphLook.Of(element.Child("pPr"))),
                style.HeadingLevel > 0 ? style.HeadingLevel : LevelIn(element.ValueOf("name")));
            next = element.ValueOf("basedOn");
        }

        // Outline levels 0 to 8 make a heading in whatever language the styles are named.
        return style.HeadingLevel == 0 && style.Paragraph.OutlineLevel is >= 0 and < 9 and var outline ? style with { HeadingLevel = outline + 1 } : style;
    }

    // The built-in headings are called so inside every file, whatever the language of the program shows.
    private static int LevelIn(string? name) => name is null || !name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) ? 0 : char.IsAsciiDigit(name[^1]) && name[^1] != '0' ? name[^1] - '0' : 1;
}
