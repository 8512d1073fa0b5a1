using DocumentFormat.OpenXml;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>What a pPr says; null where it says nothing. Lengths in points.</summary>
internal sealed record ParagraphLook
{
    public static readonly ParagraphLook None = new();

    public int? OutlineLevel { get; init; }

    public string? NumberingId { get; init; }

    public int? NumberingLevel { get; init; }

    public double? Left { get; init; }

    /// <summary>Where the first line begins beside <see cref="Left"/>; negative when it hangs.</summary>
    public double? First { get; init; }

    public double? Before { get; init; }

    public double? After { get; init; }

    public bool? IsRuled { get; init; }

    public static ParagraphLook Of(OpenXmlElement? properties)
    {
        if (properties is null)
        {
            return None;
        }

        var indent = properties.Child("ind");
        var spacing = properties.Child("spacing");
        var numbering = properties.Child("numPr");
        return new ParagraphLook
        {
            OutlineLevel = (int?)properties.Child("outlineLvl").Number("val"),
            NumberingId = numbering.ValueOf("numId"),
            NumberingLevel = (int?)numbering.Child("ilvl").Number("val"),
            Left = (indent.Number("left") ?? indent.Number("start")) / 20,
            First = indent.Number("hanging") is { } hanging ? -hanging / 20 : indent.Number("firstLine") / 20,
            Before = spacing.Number("before") / 20,
            After = spacing.Number("after") / 20,
            IsRuled = Ruled(properties),
        };
    }

    /// <summary>This, where it says something, over the other.</summary>
    public ParagraphLook Over(ParagraphLook other) => new()
    {
        OutlineLevel = OutlineLevel ?? other.OutlineLevel,
        NumberingId = NumberingId ?? other.NumberingId,
        NumberingLevel = NumberingLevel ?? other.NumberingLevel,
        Left = Left ?? other.Left,
        First = First ?? other.First,
        Before = Before ?? other.Before,
        After = After ?? other.After,
        IsRuled = IsRuled ?? other.IsRuled,
    };

    private static bool? Ruled(OpenXmlElement properties)
    {
        var borders = properties.Child("pBdr");
        var fill = properties.Child("shd").Attribute("fill");
        if (borders is null && fill is null)
        {
            return null;
        }

        return IsLine(borders.ValueOf("bottom")) || IsLine(borders.ValueOf("top"))
            || (fill is not null && !fill.Equals("auto", StringComparison.OrdinalIgnoreCase) && !fill.Equals("FFFFFF", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsLine(string? border) => border is not (null or "nil" or "none");
}
