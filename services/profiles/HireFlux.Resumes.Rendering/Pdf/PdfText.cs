using System.Globalization;
using System.Text;

namespace HireFlux.Resumes.Rendering.Pdf;

/// <summary>Values as PDF writes them.</summary>
internal static class PdfText
{
    /// <summary>A text string in UTF-16 with its mark, in hexadecimal.</summary>
    public static string String(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A number with at most two digits after the point.</summary>
    public static string Number(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>An address: ASCII, with what a string could stumble over escaped.</summary>
    public static string Address(string uri) => $"({string.Concat(uri.Select(Escape))})";

    private static string Escape(char letter) => letter switch
    {
        '(' or ')' or '\\' => $"\\{letter}",
        >= ' ' and <= '~' => letter.ToString(),
        _ => string.Concat(Encoding.UTF8.GetBytes([letter]).Select(code => $"%{code:X2}")),
    };
}
