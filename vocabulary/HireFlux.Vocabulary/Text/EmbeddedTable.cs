using System.Text;

namespace HireFlux.Vocabulary;

/// <summary>Reads the tab-separated tables that are embedded in this assembly. A line that starts with '#' is a comment.</summary>
internal static class EmbeddedTable
{
    /// <summary>The whole text of a table, with line feeds only, so a hash of it does not depend on the checkout.</summary>
    public static string Text(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The rows of a table, each padded with empty cells to <paramref name="columns"/>.</summary>
    /// <exception cref="FormatException">A row has more cells than columns.</exception>
    public static IEnumerable<string[]> Rows(string text, int columns)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length > columns)
            {
                throw new FormatException($"A row has {cells.Length} cells, not {columns}: {line}");
            }

            yield return [.. cells.Select(cell => cell.Trim()), .. Enumerable.Repeat("", columns - cells.Length)];
        }
    }

    /// <summary>The parts of a cell that holds a list separated by '|'.</summary>
    public static string[] Parts(string cell) =>
        cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
