using System.Text;

namespace HireFlux.Resumes.Rendering.Fonts;

/// <summary>A font file with TrueType outlines (OpenType 1.9, https://learn.microsoft.com/typography/opentype/spec): what typesetting and subsetting need of it.</summary>
internal sealed class TrueTypeFont
{
    private readonly byte[] _file;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];
    private readonly Dictionary<int, ushort> _glyphs;
    private readonly int _longMetrics;

    public TrueTypeFont(string name, byte[] file)
    {
        (Name, _file) = (name, file);
        ReadOnlySpan<byte> data = file;
        for (var (index, count) = (0, data.U16(4)); index < count; index++)
        {
            var entry = 12 + (16 * index);
            _tables[Encoding.ASCII.GetString(data.Slice(entry, 4))] = ((int)data.U32(entry + 8), (int)data.U32(entry + 12));
        }

        UnitsPerEm = Table("head").U16(18);
        HasLongOffsets = Table("head").I16(50) != 0;
        GlyphCount = Table("maxp").U16(4);
        _longMetrics = Table("hhea").U16(34);
        _glyphs = CharacterMap.Read(Table("cmap"));
    }

    /// <summary>PostScript name.</summary>
    public string Name { get; }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    public bool HasLongOffsets { get; }

    /// <summary>Ascent, descent (negative), cap height and box, in thousandths of an em.</summary>
    public FontMetrics Metrics => new(
        Thousandths(Table("hhea").I16(4)),
        Thousandths(Table("hhea").I16(6)),
        CapHeight,
        [Thousandths(Table("head").I16(36)), Thousandths(Table("head").I16(38)), Thousandths(Table("head").I16(40)), Thousandths(Table("head").I16(42))]);

    private int CapHeight => _tables.ContainsKey("OS/2") && Table("OS/2") is var os2 && os2.U16(0) >= 2 && os2.Length >= 90 ? Thousandths(os2.I16(88)) : 700;

    public bool Has(string table) => _tables.ContainsKey(table);

    public ReadOnlySpan<byte> Table(string name) => _tables.TryGetValue(name, out var place) ? _file.AsSpan(place.Offset, place.Length) : throw new InvalidOperationException($"The font {Name} has no table {name}.");

    /// <summary>The glyph of a letter, or 0 (the box).</summary>
    public ushort Glyph(int codePoint) => _glyphs.GetValueOrDefault(codePoint);

    /// <summary>Advance in font units.</summary>
    public ushort Advance(int glyph) => Table("hmtx").U16(4 * Math.Min(glyph, _longMetrics - 1));

    /// <summary>Left side bearing in font units.</summary>
    public short Bearing(int glyph) => glyph < _longMetrics ? Table("hmtx").I16((4 * glyph) + 2) : Table("hmtx").I16((4 * _longMetrics) + (2 * (glyph - _longMetrics)));

    /// <summary>The outline of a glyph; empty for white space.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = Table("loca");
        var (start, end) = HasLongOffsets
            ? ((int)loca.U32(4 * glyph), (int)loca.U32(4 * (glyph + 1)))
            : (2 * loca.U16(2 * glyph), 2 * loca.U16(2 * (glyph + 1)));
        return Table("glyf")[start..end];
    }

    public int Thousandths(int units) => (int)Math.Round(units * 1000.0 / UnitsPerEm, MidpointRounding.AwayFromZero);
}
