namespace HireFlux.Resumes.Writing.Letters;

/// <summary>Texts from outside as they fit into a sentence.</summary>
internal static class LetterText
{
    private const int TitleWords = 10;
    private static readonly string[] Ends = [" - ", " – ", " — ", " | ", " (", ", ", " / "];

    /// <summary>One line, without control characters, single spaces.</summary>
    public static string Line(string? text) =>
        string.Join(' ', new string([.. (text ?? string.Empty).Select(c => char.IsControl(c) ? ' ' : c)]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A title or name of at most ten words and 100 characters: what follows a dash or bracket goes first.</summary>
    public static string Short(string? text)
    {
        var line = Line(text);
        foreach (var end in Ends.Where(_ => IsLong(line)))
        {
            var at = line.IndexOf(end, StringComparison.Ordinal);
            line = at > 0 ? line[..at] : line;
        }

        if (!IsLong(line))
        {
            return line;
        }

        line = string.Join(' ', line.Split(' ').Take(TitleWords));
        return line.Length <= 100 ? line : line[..(char.IsHighSurrogate(line[99]) ? 99 : 100)].TrimEnd();
    }

    /// <summary>Without a stop at its end, as it stands inside a sentence.</summary>
    public static string WithoutStop(string text) => text.TrimEnd('.', ';', ',', ' ');

    private static bool IsLong(string line) => line.Length > 100 || WordCount.Of(line) > TitleWords;
}
