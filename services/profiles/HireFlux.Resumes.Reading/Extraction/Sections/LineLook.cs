namespace HireFlux.Resumes.Reading.Extraction.Sections;

/// <summary>How a line looks, for finding others that look the same.</summary>
/// <param name="Size">Letter size to half a point.</param>
/// <param name="IsBold">Bold.</param>
/// <param name="IsItalic">Italic.</param>
/// <param name="IsCapitals">In capitals.</param>
internal readonly record struct LineLook(double Size, bool IsBold, bool IsItalic, bool IsCapitals)
{
    public static LineLook Of(ResumeLine line) => new(
        Math.Round(line.Source.FontSize * 2, MidpointRounding.AwayFromZero) / 2, line.Source.IsBold, line.Source.IsItalic, line.IsCapitals);
}
