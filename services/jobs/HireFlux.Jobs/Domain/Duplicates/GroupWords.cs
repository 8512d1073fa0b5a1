using System.Globalization;

namespace HireFlux.Jobs.Domain.Duplicates;

/// <summary>
/// Words as duplicates are told by: in lower case, without punctuation, but C, C++ and C# stay three words and .NET is not "net".
/// </summary>
/// <param name="text">The text.</param>
internal ref struct GroupWords(string text)
{
    private readonly ReadOnlySpan<char> _text = text.ToLowerInvariant();
    private int _end;

    /// <summary>The word at hand.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Each word as a text of its own.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        foreach (var word in new GroupWords(text))
        {
            words.Add(word.ToString());
        }

        return words;
    }

    public readonly GroupWords GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = _end;
        while (start < _text.Length && !BeginsAt(start))
        {
            start++;
        }

        _end = start + 1;
        while (_end < _text.Length && (char.IsLetterOrDigit(_text[_end]) || IsMark(_text[_end])))
        {
            _end++;
        }

        while (_end < _text.Length && _text[_end] is '+' or '#')
        {
            _end++;
        }

        Current = start < _text.Length ? _text[start.._end] : default;
        return start < _text.Length;
    }

    /// <summary>A letter or digit, or a point that stands before letters and behind none.</summary>
    private readonly bool BeginsAt(int i) =>
        char.IsLetterOrDigit(_text[i])
        || (_text[i] == '.' && i + 1 < _text.Length && char.IsLetter(_text[i + 1]) && !(i > 0 && char.IsLetterOrDigit(_text[i - 1])));

    private static bool IsMark(char character) =>
        !char.IsAscii(character) && char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
