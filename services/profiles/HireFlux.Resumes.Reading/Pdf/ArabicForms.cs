namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Arabic letters behind the shapes that fonts give them in words (Unicode's Arabic Presentation Forms-A and -B).</summary>
internal static class ArabicForms
{
    // Letters in the order of the block, each with its number of shapes, from U+FE80.
    private const string Letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
    private const string Shapes = "122224242444442222444444444444444224";
    private const int First = 0xFE80;
    private const int LamAlef = 0xFEF5;
    private const string Alefs = "آأإا";

    private static readonly char[] _letters = Expand();

    /// <summary>The text with plain letters; other text as it is.</summary>
    public static string Plain(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uFB50', '\uFEFC') < 0)
        {
            return text;
        }

        return string.Concat(text.Select(letter => letter switch
        {
            >= (char)LamAlef and <= '\uFEFC' => $"ل{Alefs[(letter - LamAlef) / 2]}",
            >= (char)First and < (char)LamAlef when letter - First < _letters.Length => _letters[letter - First].ToString(),
            >= '\uFB56' and <= '\uFB59' => "پ",
            >= '\uFB7A' and <= '\uFB7D' => "چ",
            '\uFB8A' or '\uFB8B' => "ژ",
            >= '\uFB8E' and <= '\uFB91' => "ک",
            >= '\uFB92' and <= '\uFB95' => "گ",
            >= '\uFBFC' and <= '\uFBFF' => "ی",
            _ => letter.ToString(),
        }));
    }

    private static char[] Expand() => [.. Letters.SelectMany((letter, i) => Enumerable.Repeat(letter, Shapes[i] - '0'))];
}
