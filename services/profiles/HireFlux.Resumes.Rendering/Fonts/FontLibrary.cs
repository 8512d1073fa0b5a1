using System.Collections.Concurrent;
using System.Text;

namespace HireFlux.Resumes.Rendering.Fonts;

/// <summary>The fonts, each read when it is first used, and the choice of one for each letter.</summary>
internal static class FontLibrary
{
    private static readonly ConcurrentDictionary<FontFace, Lazy<TrueTypeFont>> s_fonts = new();

    private static readonly FontFace[] s_fallbacks = [FontFace.Han, FontFace.Hangul, FontFace.Symbols, FontFace.Math];

    public static TrueTypeFont Get(FontFace face) => s_fonts.GetOrAdd(face, key => new Lazy<TrueTypeFont>(() => Load(key))).Value;

    /// <summary>The face that has the letter; the asked one, with its box, where none has.</summary>
    public static FontFace For(Rune letter, FontFace asked)
    {
        if (Get(asked).Glyph(letter.Value) != 0)
        {
            return asked;
        }

        // Droid Sans Fallback has a handful of Korean syllables; a word must not change its face in the middle.
        if (letter.Value is (>= 0xAC00 and <= 0xD7A3) or (>= 0x1100 and <= 0x11FF) or (>= 0x3131 and <= 0x318E) && Get(FontFace.Hangul).Glyph(letter.Value) != 0)
        {
            return FontFace.Hangul;
        }

        foreach (var face in s_fallbacks)
        {
            if (Get(face).Glyph(letter.Value) != 0)
            {
                return face;
            }
        }

        return asked;
    }

    private static TrueTypeFont Load(FontFace face)
    {
        var name = face switch
        {
            FontFace.Regular => "NotoSans-Regular",
            FontFace.Bold => "NotoSans-Bold",
            FontFace.Italic => "NotoSans-Italic",
            FontFace.BoldItalic => "NotoSans-BoldItalic",
            FontFace.Han => "DroidSansFallbackFull",
            FontFace.Hangul => "NanumSquareR",
            FontFace.Symbols => "NotoSansSymbols2-Regular",
            FontFace.Math => "NotoSansMath-Regular",
            _ => throw new ArgumentOutOfRangeException(nameof(face), face, null),
        };
        using var stream = typeof(FontLibrary).Assembly.GetManifestResourceStream($"{name}.ttf")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new TrueTypeFont(name, bytes);
    }
}
