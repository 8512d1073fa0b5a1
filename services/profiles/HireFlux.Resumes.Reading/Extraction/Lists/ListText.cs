namespace HireFlux.Resumes.Reading.Extraction.Lists;

/// <summary>Takes lists in a line apart.</summary>
internal static class ListText
{
    private const string Separators = ",;•|·●▪◦‣∙、，；\t⋅■◆◇❖✓✔➢➤»‧・⁃○◘◉▸▹►★☆";

    /// <summary>The parts between separators; those in brackets don't separate.</summary>
    public static List<string> Split(string text)
    {
        var parts = new List<string>();
        var (depth, from) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (depth <= 0 && IsSeparator(text, i)))
            {
                parts.Add(text[from..i].Trim());
                from = i + 1;
                continue;
            }

            depth += text[i] is '(' or '[' or '（' ? 1 : text[i] is ')' or ']' or '）' ? -1 : 0;
        }

        return [.. parts.Where(part => part.Length > 0)];
    }

    public static bool IsList(string text) => Split(text).Count > 1;

    /// <summary>"#welding".</summary>
    private static bool IsTag(string text, int i) => text[i] == '#' && (i == 0 || text[i - 1] == ' ') && i + 1 < text.Length && char.IsLetter(text[i + 1]);

    /// <summary>A comma between digits belongs to a number; a slash separates only between blanks.</summary>
    private static bool IsSeparator(string text, int i) =>
        (Separators.Contains(text[i], StringComparison.Ordinal) && !(text[i] == ',' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1])))
        || IsTag(text, i) || (text[i] is '/' && i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ');
}
