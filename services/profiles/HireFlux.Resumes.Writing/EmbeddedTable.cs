using System.Text;

namespace HireFlux.Resumes.Writing;

/// <summary>Reads the tables of <c>Data</c>, which are embedded in this assembly.</summary>
internal static class EmbeddedTable
{
    /// <summary>Rows of a table: a name and its forms, separated by spaces or, where one is there, by bars.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<string> Forms)> Groups(string table) =>
        Lines(table).Select(line => line.Split('\t')).Select(cells => (cells[0], (IReadOnlyList<string>)cells[1].Split(
            cells[1].Contains('|', StringComparison.Ordinal) ? '|' : ' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));

    /// <summary>The lines of a table without its comments.</summary>
    public static IEnumerable<string> Lines(string table)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(table)
            ?? throw new InvalidOperationException($"The table {table} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
