using System.Text;

namespace HireFlux.Resumes.Reading.Extraction.Words;

/// <summary>Reads the tables of <c>Extraction/Data</c>, which are embedded in this assembly.</summary>
internal static class ExtractionTable
{
    /// <summary>The rows of three cells, the last one a list.</summary>
    public static IEnumerable<(string Key, string Second, string[] Words)> Rows(string name)
    {
        using var stream = typeof(ExtractionTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != 3)
            {
                throw new FormatException($"A row of {name} has {cells.Length} cells, not 3: {line}");
            }

            yield return (cells[0].Trim(), cells[1].Trim(), cells[2].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
    }
}
