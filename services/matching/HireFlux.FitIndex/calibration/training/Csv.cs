using System.IO.Compression;
using System.Text;

/// <summary>Rows of a CSV file in an archive; quoted fields may span lines (RFC 4180).</summary>
internal static class Csv
{
    public static IEnumerable<Dictionary<string, string>> Read(string folder, string archive, string entry)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(folder, archive));
        using var reader = new StreamReader(zip.GetEntry(entry)!.Open(), Encoding.UTF8);
        string[]? names = null;
        foreach (var row in Rows(reader))
        {
            if (names is null)
            {
                names = row;
            }
            else
            {
                yield return names.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
            }
        }
    }

    private static IEnumerable<string[]> Rows(StreamReader reader)
    {
        var (row, field, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var c = reader.Read(); c >= 0; c = reader.Read())
        {
            if (c == '"' && isQuoted && reader.Peek() == '"')
            {
                field.Append((char)reader.Read());
            }
            else if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || c is not (',' or '\n'))
            {
                field.Append((char)c);
            }
            else
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (c == '\n')
                {
                    yield return [.. row];
                    row.Clear();
                }
            }
        }

        if (row.Count > 0)
        {
            yield return [.. row, field.ToString()];
        }
    }
}
