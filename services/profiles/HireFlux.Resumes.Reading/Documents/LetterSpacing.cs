using System.Globalization;

namespace HireFlux.Resumes.Reading.Documents;

/// <summary>Headings set with a blank after every letter: "E D U C A T I O N", "W O R K   H I S T O R Y".</summary>
internal static class LetterSpacing
{
    private const int FewestLetters = 4;

    /// <summary>
    /// The words closed up when the whole text is written so, else the text as it is. Words are told apart by two blanks or more.
    /// </summary>
    public static string Close(string text)
    {
        if (text.Length < (FewestLetters * 2) - 1 || !LooksSpaced(text))
        {
            return text;
        }

        var words = text.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(' ', words.Select(word => word.Replace(" ", string.Empty, StringComparison.Ordinal)));
    }

    private static bool LooksSpaced(string text)
    {
        var letters = 0;
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (new StringInfo(part).LengthInTextElements != 1)
            {
                return false;
            }

            letters += char.IsLetter(part[0]) ? 1 : 0;
        }

        return letters >= FewestLetters;
    }
}
