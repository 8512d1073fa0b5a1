using DocumentFormat.OpenXml;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>What an rPr says of letters; null where it says nothing.</summary>
internal readonly record struct RunLook(bool? IsBold, bool? IsItalic, bool? IsHidden, double? Size)
{
    public static RunLook Of(OpenXmlElement? properties) => new(
        properties.Toggle("b"),
        properties.Toggle("i"),
        properties.Toggle("vanish"),
        properties.Child("sz").Number("val") / 2);

    /// <summary>This, where it says something, over the other.</summary>
    public RunLook Over(RunLook other) => new(IsBold ?? other.IsBold, IsItalic ?? other.IsItalic, IsHidden ?? other.IsHidden, Size ?? other.Size);

    /// <summary>A character style over a paragraph style: what both switch on is off (ECMA-376 part 1, 17.7.3).</summary>
    public RunLook Toggled(RunLook paragraph) => new(
        Both(IsBold, paragraph.IsBold), Both(IsItalic, paragraph.IsItalic), IsHidden ?? paragraph.IsHidden, Size ?? paragraph.Size);

    private static bool? Both(bool? character, bool? paragraph) => character is null ? paragraph : character.Value ^ (paragraph ?? false);
}
