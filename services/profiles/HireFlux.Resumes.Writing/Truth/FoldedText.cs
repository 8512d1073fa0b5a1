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

    /// <summary>A digit among Han numerals, which stay as they are.</summary>
    private const int HanZero = 0x3007;

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
        if (IsInvisible(rune, category))
        {
            return;
        }

        if (category == UnicodeCategory.DecimalDigitNumber)
        {
            Add((char)('0' + (int)Rune.GetNumericValue(rune)), offset);
            return;
        }

        var written = category is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber && rune.Value != HanZero ? Number(rune) : Plain(rune);
        foreach (var c in written)
        {
            Add(c, offset);
        }
    }

    /// <summary>², ½, ⑳, Ⅻ: what they stand for. After a digit a fraction adds to it (2½), and anything else is a number of its own (10²).</summary>
    private string Number(Rune rune)
    {
        var value = Rune.GetNumericValue(rune);
        var written = value.ToString("0.###", CultureInfo.InvariantCulture);
        return _text.Length == 0 || !char.IsAsciiDigit(_text[^1]) ? written : value is > 0 and < 1 ? written[1..] : "^" + written;
    }

    /// <summary>
    /// Marks that shape letters without being seen. What turns the order of writing round is seen: it makes 40 of 04, so it stays, to be found.
    /// </summary>
    private static bool IsInvisible(Rune rune, UnicodeCategory category) => category switch
    {
        UnicodeCategory.Format => !rune.IsBmp || !Scripts.TurnsRound((char)rune.Value),
        UnicodeCategory.EnclosingMark => true,
        UnicodeCategory.NonSpacingMark => rune.Value is >= 0xFE00 and <= 0xFE0F || (rune.IsBmp && PlainLetters.IsAccent((char)rune.Value)),
        _ => rune.Value is Tatweel or 0x115F or 0x1160 or 0x3164 or 0xFFA0,
    };

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
        0x066A or 0xFE6A => "%",
        0x066B => ".",
        0x066C => ",",
        0x2044 or 0x2215 => "/",
        0x2236 => ":",
        0x2018 or 0x2019 or 0x02BC or 0x2032 or 0x60 => "'",
        0x201C or 0x201D or 0x201E or 0xAB or 0xBB => "\"",
        (>= 0x2010 and <= 0x2015) or 0x2212 => "-",
        _ => Rune.IsWhiteSpace(rune) ? " " : rune.IsBmp ? PlainLetters.Of((char)rune.Value) ?? rune.ToString() : rune.ToString(),
    };
}
