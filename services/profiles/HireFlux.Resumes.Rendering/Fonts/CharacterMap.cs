namespace HireFlux.Resumes.Rendering.Fonts;

/// <summary>The table cmap, formats 4 and 12: which glyph a letter has.</summary>
internal static class CharacterMap
{
    public static Dictionary<int, ushort> Read(ReadOnlySpan<byte> cmap)
    {
        var glyphs = new Dictionary<int, ushort>();
        for (var (index, count) = (0, cmap.U16(2)); index < count; index++)
        {
            var record = 4 + (8 * index);
            if ((cmap.U16(record), cmap.U16(record + 2)) is not ((0, _) or (3, 1) or (3, 10)))
            {
                continue;
            }

            var table = cmap[(int)cmap.U32(record + 4)..];
            switch (table.U16(0))
            {
                case 4:
                    Segments(table, glyphs);
                    break;
                case 12:
                    Groups(table, glyphs);
                    break;
                default:
                    break;
            }
        }

        return glyphs;
    }

    private static void Segments(ReadOnlySpan<byte> table, Dictionary<int, ushort> glyphs)
    {
        var doubled = table.U16(6);
        for (var segment = 0; segment < doubled; segment += 2)
        {
            var (end, start) = (table.U16(14 + segment), table.U16(16 + doubled + segment));
            var (delta, range) = (table.U16(16 + (2 * doubled) + segment), table.U16(16 + (3 * doubled) + segment));
            for (int letter = start; letter <= end && letter != 0xFFFF; letter++)
            {
                int glyph = letter;
                if (range != 0)
                {
                    glyph = table.U16(16 + (3 * doubled) + segment + range + (2 * (letter - start)));
                }

                if (range == 0 || glyph != 0)
                {
                    glyph = (glyph + delta) & 0xFFFF;
                }

                if (glyph != 0)
                {
                    glyphs.TryAdd(letter, (ushort)glyph);
                }
            }
        }
    }

    private static void Groups(ReadOnlySpan<byte> table, Dictionary<int, ushort> glyphs)
    {
        for (var (index, count) = (0, (int)table.U32(12)); index < count; index++)
        {
            var group = 16 + (12 * index);
            var (start, end, first) = ((int)table.U32(group), (int)table.U32(group + 4), (int)table.U32(group + 8));
            for (var letter = start; letter <= end; letter++)
            {
                if (first + letter - start != 0)
                {
                    glyphs.TryAdd(letter, (ushort)(first + letter - start));
                }
            }
        }
    }
}
