using System.Globalization;
using System.Text;

namespace HireFlux.Profiles.Domain;

/// <summary>File names as they are kept: what a browser may save under, and nothing that fools who reads it.</summary>
internal static class FileName
{
    /// <summary>The longest name, in UTF-16 units, as the column has it.</summary>
    public const int MaxLength = 255;

    private const string Unnamed = "resume";

    /// <summary>A file's name made of a title, which may have slashes in it.</summary>
    public static string Of(string title, string extension) => Clean(title.Replace('/', '-').Replace('\\', '-'), extension);

    /// <summary>
    /// The last part of a path, without control and direction characters or halves of surrogate pairs, with the ending of what it is:
    /// "cv.pdf.exe" of a PDF is "cv.pdf.exe.pdf".
    /// </summary>
    /// <param name="name">What somebody calls the file; null for a name of our own.</param>
    /// <param name="extension">Its ending, with the dot; empty for none.</param>
    public static string Clean(string? name, string extension)
    {
        var line = PlainText.Line(Visible(name ?? string.Empty)) ?? string.Empty;
        var last = line[(line.LastIndexOfAny(['/', '\\']) + 1)..];
        var stem = (last.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? last[..^extension.Length] : last).Trim(' ', '.');
        return PlainText.Cut(stem.Length == 0 ? Unnamed : stem, MaxLength - extension.Length) + extension;
    }

    private static string Visible(string name)
    {
        var visible = new StringBuilder(Math.Min(name.Length, 4 * MaxLength));
        foreach (var rune in name.EnumerateRunes().Take(4 * MaxLength))
        {
            // Half a surrogate pair is read as U+FFFD; formatting characters turn names around ("fdp.exe").
            if (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format)
            {
                visible.Append(rune.ToString());
            }
        }

        return visible.ToString();
    }
}
