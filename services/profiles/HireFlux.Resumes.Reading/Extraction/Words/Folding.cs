using System.Text.RegularExpressions;
using HireFlux.Resumes.Texts;

namespace HireFlux.Resumes.Reading.Extraction.Words;

/// <summary>Text as words are looked for: lower case, without accents, one kind of dash, apostrophe and space; one character to one, so offsets survive.</summary>
internal static partial class Folding
{
    public static string Fold(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = Fold(source[i]);
        }
    });

    /// <summary>The words of a text, folded, with single spaces between and one at either end, for finding phrases in.</summary>
    public static string Padded(string text)
    {
        var words = Fold(text).Split([' ', ',', ';', '(', ')', '|', '"', ':', '!', '?', '[', ']', '/', '•', '·', '。', '、', '，', '：'], StringSplitOptions.RemoveEmptyEntries);
        return Apart().Replace($" {string.Join(' ', words.Select(word => word.Trim('-', '\'', '*', '~')).Where(word => word.Length > 0))} ", string.Empty);
    }

    /// <summary>The blank within "B. Sc." and "Ph. D.".</summary>
    [GeneratedRegex(@"(?<= (?:[abdm]|ph)\.) (?=(?:(?:sc|eng|tech|com|phil|pharm|arch|ed)\.?|[adse]\.) )", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Apart();

    private static char Fold(char c)
    {
        var unified = c switch
        {
            <= '~' => c is '\t' or '\r' or '\n' ? ' ' : c,
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            '\u2018' or '\u2019' or '\u02BC' or '\u2032' => '\'',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\u301C' or '\uFF5E' => '-',
            _ => char.IsWhiteSpace(c) ? ' ' : c,
        };
        // A letter that is plain as two ("ß") stays as it is.
        return char.ToLowerInvariant(PlainLetters.Of(unified) is [var plain] ? plain : unified);
    }
}
