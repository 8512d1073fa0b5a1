using System.Globalization;
using System.Text;
using HireFlux.Resumes.Texts;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>
/// A text in the form in which texts are compared, with the place of every character in the original: compatibility forms, ligatures,
/// digits of all scripts and accents become plain ones, invisible characters vanish. The case is kept.
/// </summary>
internal sealed class FoldedText
{
    /// <summary>A line of a resume or letter is far shorter; what is beyond is refused by whoever takes texts in.</summary>
    public const int MaxLength = 60_000;

    /// <summary>Stretches an Arabic word and says nothing.</summary>
    private const int Tatweel = 0x0640;

    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];

    public FoldedText(string original)
    {
        Original = original.Length > MaxLength ? original[..MaxLength] : original;
        for (var i = 0; i < Original.Length;)
        {
            if (!Rune.TryGetRuneAt(Original, i, out var rune))
            {
                i++;
                continue;
            }

            Append(rune, i);
            i += rune.Utf16SequenceLength;
        }

        Text = _text.ToString();
    }

    public string Original { get; }

    public string Text { get; }

    /// <summary>The range of the original that a range of <see cref="Text"/> came from.</summary>
    public (int Start, int Length) Origin(int start, int end)
    {
        var first = _offsets[start];
        var last = end < _offsets.Count ? _offsets[end] : Original.Length;
        while (last > first + 1 && char.IsWhiteSpace(Original[last - 1]))
        {
            last--;
        }

        return (first, last - first);
    }

    /// <summary>As a text is compared: folded and in lower case.</summary>
    public static string Lower(string text) => new FoldedText(text).Text.ToLowerInvariant();

    private void Append(Rune rune, int offset)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.Format or UnicodeCategory.EnclosingMark || rune.Value == Tatweel || (category == UnicodeCategory.NonSpacingMark && PlainLetters.IsAccent((char)rune.Value)))
        {
            return;
        }

        if (category == UnicodeCategory.DecimalDigitNumber)
        {
            Add((char)('0' + (int)Rune.GetNumericValue(rune)), offset);
            return;
        }

        // ², ½, ⑳, Ⅻ: what they stand for.
        var written = category is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber ? Rune.GetNumericValue(rune).ToString("0.###", CultureInfo.InvariantCulture) : Plain(rune);
        foreach (var c in written)
        {
            Add(c, offset);
        }
    }

    private void Add(char c, int offset)
    {
        _text.Append(c);
        _offsets.Add(offset);
    }

    private static string Plain(Rune rune) => rune.Value switch
    {
        '\n' or '\u2028' or '\u2029' => "\n",
        < 128 => Rune.IsWhiteSpace(rune) ? " " : rune.ToString(),
        >= 0xFF01 and <= 0xFF5E => ((char)(rune.Value - 0xFEE0)).ToString(),
        0x066A => "%",
        0x2018 or 0x2019 or 0x02BC or 0x2032 or 0x60 => "'",
        0x201C or 0x201D or 0x201E or 0xAB or 0xBB => "\"",
        (>= 0x2010 and <= 0x2015) or 0x2212 => "-",
        _ => Rune.IsWhiteSpace(rune) ? " " : rune.IsBmp ? PlainLetters.Of((char)rune.Value) ?? rune.ToString() : rune.ToString(),
    };
}
