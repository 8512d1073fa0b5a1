using DocumentFormat.OpenXml;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>
/// Tables: those that show data, whose rows are lines; those with a label or a date beside text; and those that lay the page out,
/// whose cells are regions.
/// </summary>
internal static class TableReader
{
    private const int LongestLabel = 40;
    private const int MostLabelLines = 3;

    /// <summary>The lines of a table, row by row.</summary>
    public static List<DocxLine> Read(OpenXmlElement table, Func<OpenXmlElement, List<DocxLine>> read, Regions regions)
    {
        List<DocxLine> lines = [];
        var region = -1;
        foreach (var row in Children(table, "tr"))
        {
            var cells = Children(row, "tc").Select(read).Where(cell => cell.Count > 0).ToList();
            if (Joined(cells) is { } joined)
            {
                // Rows of data continue one another.
                region = region < 0 ? regions.Next() : region;
                lines.AddRange(joined.Select(line => line.InRegion(region)));
            }
            else
            {
                region = -1;
                lines.AddRange(cells.SelectMany(cell => cell));
            }
        }

        return lines;
    }

    // Null when the cells are columns of a page.
    private static IEnumerable<DocxLine>? Joined(List<List<DocxLine>> cells)
    {
        if (cells.Count == 0)
        {
            return [];
        }

        if (cells.TrueForAll(cell => cell.Count == 1))
        {
            return [cells.Select(cell => cell[0]).Aggregate((left, right) => left.Beside(right))];
        }

        // A date, or a date and a place, beside what they are about.
        var longest = cells.MaxBy(cell => cell.Count)!;
        return cells.TrueForAll(cell => cell == longest || cell.Count <= MostLabelLines) && cells.Exists(cell => cell != longest && IsLabel(cell))
            ? Beside(cells, longest)
            : null;
    }

    // What stands at one height is one line, as far as the text has not come to its bullets; what is left of the others goes before those.
    private static IEnumerable<DocxLine> Beside(List<List<DocxLine>> cells, List<DocxLine> longest)
    {
        var height = longest.TakeWhile((line, i) => i == 0 || !line.Line.IsBullet).Count();
        for (var i = 0; i < height; i++)
        {
            yield return cells.Where(cell => i < cell.Count).Select(cell => cell[i]).Aggregate((left, right) => left.Beside(right));
        }

        foreach (var line in cells.Where(cell => cell != longest).SelectMany(cell => cell.Skip(height)).Concat(longest.Skip(height)))
        {
            yield return line;
        }
    }

    private static bool IsLabel(List<DocxLine> cell) =>
        cell.Count <= MostLabelLines && cell.Exists(line => line.HasDigit) && cell.TrueForAll(line => line.Length <= LongestLabel && !line.Line.IsBullet && !line.Line.IsHeadingStyle);

    // Rows and cells may stand in content controls and tracked changes.
    private static IEnumerable<OpenXmlElement> Children(OpenXmlElement parent, string name)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child.LocalName == name)
            {
                yield return child;
            }
            else if (child.LocalName is "sdt" or "sdtContent" or "customXml" or "ins")
            {
                foreach (var inner in Children(child, name))
                {
                    yield return inner;
                }
            }
        }
    }
}
