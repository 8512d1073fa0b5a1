namespace HireFlux.Vocabulary.Tests;

/// <summary>Reads the tables of cases beside the tests: tab-separated, '#' starts a comment, missing cells are empty.</summary>
internal static class Table
{
    public static TheoryData<string, string> Of2(string file)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in Rows(file))
        {
            data.Add(row[0], row.ElementAtOrDefault(1) ?? "");
        }

        return data;
    }

    public static TheoryData<string, string, string> Of3(string file)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in Rows(file))
        {
            data.Add(row[0], row.ElementAtOrDefault(1) ?? "", row.ElementAtOrDefault(2) ?? "");
        }

        return data;
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, file)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
