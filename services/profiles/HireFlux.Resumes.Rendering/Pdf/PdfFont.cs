using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HireFlux.Resumes.Rendering.Fonts;

namespace HireFlux.Resumes.Rendering.Pdf;

/// <summary>
/// A font of a document. Every letter has a code of its own, so that each comes back from the text exactly as it went in: also those that
/// share a glyph, and those that no font has and that are shown as a box.
/// </summary>
internal sealed class PdfFont(FontFace face, string resourceName)
{
    private readonly Dictionary<int, int> _codes = [];
    private readonly TrueTypeFont _font = FontLibrary.Get(face);

    public string ResourceName => resourceName;

    /// <summary>The text as codes, in hexadecimal.</summary>
    public string Encode(string text)
    {
        var codes = new StringBuilder(4 * text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!_codes.TryGetValue(rune.Value, out var code))
            {
                _codes[rune.Value] = code = _codes.Count + 1;
            }

            codes.Append(CultureInfo.InvariantCulture, $"{code:X4}");
        }

        return codes.ToString();
    }

    /// <summary>Writes the font (ISO 32000-1, 9.7) and gives its number.</summary>
    public int Write(PdfFile file)
    {
        var glyphs = _codes.ToDictionary(pair => pair.Value, pair => (int)_font.Glyph(pair.Key));
        var subset = new FontSubset(_font, glyphs.Values);
        var program = file.AddStream(subset.File, $"/Length1 {subset.File.Length}");
        var tag = string.Concat(SHA256.HashData(subset.File).Take(6).Select(value => (char)('A' + (value % 26))));
        var name = $"{tag}+{_font.Name}";
        var metrics = _font.Metrics;
        var isItalic = face is FontFace.Italic or FontFace.BoldItalic;
        var isBold = face is FontFace.Bold or FontFace.BoldItalic;
        var descriptor = file.Add(
            $"<< /Type /FontDescriptor /FontName /{name} /Flags {(isItalic ? 68 : 4)} /FontBBox [{string.Join(' ', metrics.Box)}] "
            + $"/ItalicAngle {(isItalic ? -12 : 0)} /Ascent {metrics.Ascent} /Descent {metrics.Descent} /CapHeight {metrics.CapHeight} "
            + $"/StemV {(isBold ? 140 : 80)} /FontWeight {(isBold ? 700 : 400)} /FontFile2 {program} 0 R >>");
        var map = file.AddStream(GlyphMap(glyphs, subset));
        var widths = string.Join(' ', glyphs.Values.Select(glyph => _font.Thousandths(_font.Advance(glyph))));
        var descendant = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + $"/FontDescriptor {descriptor} 0 R /DW 0 /W [1 [{widths}]] /CIDToGIDMap {map} 0 R >>");
        var unicode = file.AddStream(Encoding.ASCII.GetBytes(UnicodeMap()));
        return file.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>");
    }

    private static byte[] GlyphMap(Dictionary<int, int> glyphs, FontSubset subset)
    {
        var map = new byte[2 * (glyphs.Count + 1)];
        foreach (var (code, glyph) in glyphs)
        {
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(2 * code), (ushort)subset.NewNumber(glyph));
        }

        return map;
    }

    private string UnicodeMap()
    {
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var chunk in _codes.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var (letter, code) in chunk)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(letter)))}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
