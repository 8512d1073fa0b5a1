using System.Buffers;
using System.Text;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Text as the database and JSON can keep it.</summary>
internal static class StorableText
{
    private static readonly SearchValues<char> s_dropped = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(character => char.IsControl(character) && character is not ('\n' or '\t'))]);

    /// <summary>Drops control characters but line breaks and tabs, and replaces halves of surrogate pairs.</summary>
    public static string Clean(string text)
    {
        if (!NeedsCleaning(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t')
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }

    /// <summary>Cut to at most so many characters, never through a surrogate pair.</summary>
    public static string Cut(string text, int max) =>
        text.Length <= max ? text : text[..(char.IsHighSurrogate(text[max - 1]) ? max - 1 : max)];

    private static bool NeedsCleaning(ReadOnlySpan<char> text) => text.ContainsAny(s_dropped) || text.ContainsAnyInRange('\uD800', '\uDFFF');
}
