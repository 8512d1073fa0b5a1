using System.Text;

namespace HireFlux.Resumes.Rendering.Fonts;

/// <summary>
/// A font cut down to the glyphs that are used, with the tables that a PDF needs for embedding (ISO 32000-1, 9.9). Glyphs are numbered anew in
/// the order of the original, so the same letters give the same bytes.
/// </summary>
internal sealed class FontSubset
{
    private const ushort ArgumentsAreWords = 0x0001;
    private const ushort HasScale = 0x0008;
    private const ushort MoreComponents = 0x0020;
    private const ushort HasTwoScales = 0x0040;
    private const ushort HasMatrix = 0x0080;

    private static readonly string[] s_programs = ["cvt ", "fpgm", "prep"];

    private readonly TrueTypeFont _font;
    private readonly SortedSet<int> _glyphs = [0];
    private readonly Dictionary<int, int> _newNumbers;

    public FontSubset(TrueTypeFont font, IEnumerable<int> glyphs)
    {
        _font = font;
        foreach (var glyph in glyphs)
        {
            Add(glyph);
        }

        _newNumbers = _glyphs.Select((glyph, index) => (glyph, index)).ToDictionary(pair => pair.glyph, pair => pair.index);
        File = Write();
    }

    /// <summary>The font file.</summary>
    public byte[] File { get; }

    /// <summary>The number a glyph of the original has here.</summary>
    public int NewNumber(int glyph) => _newNumbers[glyph];

    private void Add(int glyph)
    {
        if (!_glyphs.Add(glyph))
        {
            return;
        }

        var outline = _font.Outline(glyph).ToArray();
        foreach (var place in Components(outline))
        {
            Add(((ReadOnlySpan<byte>)outline).U16(place));
        }
    }

    private byte[] Write()
    {
        var (outlines, offsets, metrics) = (new MemoryStream(), new byte[4 * (_glyphs.Count + 1)], new byte[4 * _glyphs.Count]);
        foreach (var (glyph, index) in _newNumbers)
        {
            offsets.AsSpan().PutU32(4 * index, (uint)outlines.Length);
            var outline = _font.Outline(glyph).ToArray();
            foreach (var place in Components(outline))
            {
                outline.AsSpan().PutU16(place, _newNumbers[((ReadOnlySpan<byte>)outline).U16(place)]);
            }

            outlines.Write(outline);
            outlines.Write(new byte[(4 - (outline.Length % 4)) % 4]);
            metrics.AsSpan().PutU16(4 * index, _font.Advance(glyph));
            metrics.AsSpan().PutU16((4 * index) + 2, (ushort)_font.Bearing(glyph));
        }

        offsets.AsSpan().PutU32(4 * _glyphs.Count, (uint)outlines.Length);
        var (head, hhea, maxp) = (_font.Table("head").ToArray(), _font.Table("hhea").ToArray(), _font.Table("maxp").ToArray());
        head.AsSpan().PutU32(8, 0);
        head.AsSpan().PutU16(50, 1);
        hhea.AsSpan().PutU16(34, _glyphs.Count);
        maxp.AsSpan().PutU16(4, _glyphs.Count);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = outlines.ToArray(),
            ["head"] = head,
            ["hhea"] = hhea,
            ["hmtx"] = metrics,
            ["loca"] = offsets,
            ["maxp"] = maxp,
        };
        foreach (var program in s_programs.Where(_font.Has))
        {
            tables[program] = _font.Table(program).ToArray();
        }

        return Assemble(tables);
    }

    // Where in a composite glyph the numbers of its components stand.
    private static List<int> Components(ReadOnlySpan<byte> outline)
    {
        var places = new List<int>();
        if (outline.Length < 12 || outline.I16(0) >= 0)
        {
            return places;
        }

        var offset = 10;
        ushort flags;
        do
        {
            flags = outline.U16(offset);
            places.Add(offset + 2);
            offset += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2);
            offset += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        }
        while ((flags & MoreComponents) != 0);

        return places;
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var start = 12 + (16 * tables.Count);
        var file = new byte[start + tables.Values.Sum(table => (table.Length + 3) & ~3)];
        var log = (int)Math.Log2(tables.Count);
        Span<byte> data = file;
        data.PutU32(0, 0x00010000);
        data.PutU16(4, tables.Count);
        data.PutU16(6, 16 << log);
        data.PutU16(8, log);
        data.PutU16(10, (16 * tables.Count) - (16 << log));
        var (entry, offset) = (12, start);
        foreach (var (tag, table) in tables)
        {
            Encoding.ASCII.GetBytes(tag, data[entry..]);
            table.CopyTo(data[offset..]);
            data.PutU32(entry + 4, Sum(data.Slice(offset, (table.Length + 3) & ~3)));
            data.PutU32(entry + 8, (uint)offset);
            data.PutU32(entry + 12, (uint)table.Length);
            (entry, offset) = (entry + 16, offset + ((table.Length + 3) & ~3));
        }

        return file;
    }

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (var offset = 0; offset < data.Length; offset += 4)
        {
            sum += data.U32(offset);
        }

        return sum;
    }
}
