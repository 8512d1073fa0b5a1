using System.Buffers;

namespace HireFlux.Vocabulary;

/// <summary>
/// A text folded for matching (lower case, one space for a run of white space or for a hyphen inside a word, web and mail
/// addresses blanked), with the offset of every character in the original.
/// </summary>
internal sealed class NormalizedText : IDisposable
{
    private const char Blank = '\u0001';
    private const char ParagraphBreak = '\n';
    private static readonly string[] AddressMarks = ["://", "www.", ".com/", ".org/", ".io/", ".dev/", ".edu/", ".gov/", ".app/"];
    private readonly char[] _chars;
    private readonly int[] _offsets;

    public NormalizedText(string original, int maxLength)
    {
        Original = original.Length > maxLength ? original[..maxLength] : original;
        _chars = ArrayPool<char>.Shared.Rent(Original.Length);
        _offsets = ArrayPool<int>.Shared.Rent(Original.Length);
        var i = 0;
        while (i < Original.Length)
        {
            i = char.IsWhiteSpace(Original[i]) ? AppendSpace(i) : AppendToken(i);
        }
    }

    public string Original { get; }

    public int Length { get; private set; }

    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, Length);

    /// <summary>The folded form of a term: what the trie holds.</summary>
    public static string Fold(string term)
    {
        using var text = new NormalizedText(term.Trim(), term.Length);
        return new string(text.Chars);
    }

    /// <summary>Gives the memory back: nothing may be read any more.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_chars);
        ArrayPool<int>.Shared.Return(_offsets);
    }

    /// <summary>The offset in <see cref="Original"/> of the character at <paramref name="index"/>.</summary>
    public int OffsetOf(int index) => _offsets[index];

    private int AppendSpace(int i)
    {
        var start = i;
        var lines = 0;
        for (; i < Original.Length && char.IsWhiteSpace(Original[i]); i++)
        {
            lines += Original[i] == '\n' ? 1 : 0;
        }

        Append(lines > 1 ? ParagraphBreak : ' ', start);
        return i;
    }

    private int AppendToken(int i)
    {
        var end = i;
        while (end < Original.Length && !char.IsWhiteSpace(Original[end]))
        {
            end++;
        }

        var blank = IsAddress(Original.AsSpan(i, end - i));
        for (; i < end; i++)
        {
            var folded = Characters.Fold(Original[i]);
            Append(blank ? Blank : folded == '-' && JoinsWords(i) ? ' ' : folded, i);
        }

        return end;
    }

    private bool JoinsWords(int i) =>
        i > 0 && i + 1 < Original.Length && Characters.IsWord(Original[i - 1]) && Characters.IsWord(Original[i + 1]);

    private void Append(char c, int offset)
    {
        _chars[Length] = c;
        _offsets[Length] = offset;
        Length++;
    }

    private static bool IsAddress(ReadOnlySpan<char> token)
    {
        // Most tokens are plain words: look for the characters every address has before searching for its marks.
        if (!token.ContainsAny('@', '/') && !token.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var at = token.IndexOf('@');
        if (at > 0 && token[at..].Contains('.'))
        {
            return true;
        }

        foreach (var mark in AddressMarks)
        {
            if (token.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
