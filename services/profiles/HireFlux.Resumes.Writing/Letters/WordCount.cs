using System.Text;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>
/// How words are counted: a word is what stands between white space and has a letter or a digit in it ("C#", "well-known" and "40%" are
/// one each, a dash by itself is none). In Han, kana and Thai, which set no words apart, each character is one, as word processors have it.
/// </summary>
public static class WordCount
{
    /// <summary>The words of a text.</summary>
    public static int Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (count, inWord) = (0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWordByItself(rune.Value))
            {
                (count, inWord) = (count + 1, false);
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                inWord = false;
            }
            else if (!inWord && Rune.IsLetterOrDigit(rune))
            {
                (count, inWord) = (count + 1, true);
            }
        }

        return count;
    }

    private static bool IsWordByItself(int rune) => rune
        is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF)
        or (>= 0x0E01 and <= 0x0E30);
}
