using System.Globalization;

namespace HireFlux.Resumes.Rendering.Docx;

/// <summary>Points in the units of Word.</summary>
internal static class DocxUnits
{
    /// <summary>Twentieths of a point.</summary>
    public static string Twips(double points) => Math.Round(points * 20).ToString("F0", CultureInfo.InvariantCulture);

    /// <summary>Half points.</summary>
    public static string HalfPoints(double points) => Math.Round(points * 2).ToString("F0", CultureInfo.InvariantCulture);

    public static string Color((byte Red, byte Green, byte Blue) color) => $"{color.Red:X2}{color.Green:X2}{color.Blue:X2}";
}
