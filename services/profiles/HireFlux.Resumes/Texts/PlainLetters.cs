using System.Collections.Frozen;

namespace HireFlux.Resumes.Texts;

/// <summary>
/// Letters without their accents, for comparing texts: what Unicode takes apart into a letter and marks is that letter, and what it does
/// not take apart is written as people do who lack the key (ß: ss, ø: o, æ: ae). The case is kept.
/// </summary>
public static class PlainLetters
{
    private static readonly (string Letters, string Plain)[] Others =
    [
        ("ß", "ss"), ("ẞ", "SS"), ("ø", "o"), ("ł", "l"), ("ŀ", "l"), ("đð", "d"), ("ħ", "h"), ("æ", "ae"), ("œ", "oe"), ("ı", "i"), ("þ", "th"), ("ŉ", "'n"),
        ("ſ", "s"), ("ẚ", "a"), ("ĳ", "ij"), ("ǳǆ", "dz"), ("ǉ", "lj"), ("ǌ", "nj"), ("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl"), ("ﬅﬆ", "st"),
        ("ςϲ", "σ"), ("ϐ", "β"), ("ϵ", "ε"), ("ϑ", "θ"), ("ϰ", "κ"), ("ϖ", "π"), ("ϱ", "ρ"), ("ϕ", "φ"),
    ];

    private static readonly Lazy<FrozenDictionary<char, string>> _plain = new(Read);

    /// <summary>The plain letter or letters; null for a character that is plain already.</summary>
    public static string? Of(char letter) => letter < '\u00C0' ? null : _plain.Value.GetValueOrDefault(letter);

    /// <summary>Whether a combining mark is an accent or a vowel sign that texts are compared without, as in Latin, Greek, Cyrillic, Hebrew and Arabic.</summary>
    public static bool IsAccent(char mark) =>
        mark is (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7') or (>= '\u064B' and <= '\u065F') or '\u0670';

    private static FrozenDictionary<char, string> Read()
    {
        var plain = new Dictionary<char, string>();
        foreach (var (letter, to) in Others.SelectMany(row => row.Letters.Select(letter => (letter, row.Plain))))
        {
            plain[letter] = to;
            if (char.ToUpperInvariant(letter) is var upper && upper != letter && to.ToUpperInvariant() is var upperTo && upperTo != upper.ToString())
            {
                plain[upper] = upperTo;
            }
        }

        foreach (var (letter, parts) in CanonicalTable.Shared.Apart.Where(pair => char.IsLetter(pair.Key) && pair.Value.Skip(1).All(IsAccent)))
        {
            plain[letter] = plain.TryGetValue(parts[0], out var first) ? first : parts[..1];
        }

        return plain.ToFrozenDictionary();
    }
}
