using System.Text;

namespace HireFlux.Profiles.Domain;

/// <summary>Typed text as it is kept: one line, no space around it, single spaces inside.</summary>
internal static class PlainText
{
    /// <summary>Null when nothing visible was typed.</summary>
    public static string? Line(string? text)
    {
        var line = new StringBuilder();
        foreach (var character in text ?? string.Empty)
        {
            var separates = char.IsWhiteSpace(character) || char.IsControl(character);
            if (!separates)
            {
                line.Append(character);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        var trimmed = line.ToString().TrimEnd();
        return trimmed.Length == 0 ? null : trimmed;
    }

    /// <summary>The beginning of a text, without half a character at its end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">At most so many UTF-16 units.</param>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    /// <summary>The lines that say something, each once whatever its letters' case, in the order typed.</summary>
    public static string[] Lines(IEnumerable<string?>? texts) =>
        [.. (texts ?? []).Select(Line).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
}
