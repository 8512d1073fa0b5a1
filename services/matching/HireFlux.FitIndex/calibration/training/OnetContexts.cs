/// <summary>O*NET's occupations with their alternate titles and tools, their minor groups, and the kinds of tools.</summary>
internal static class OnetContexts
{
    private const double ToolKind = 0.5;

    public static IEnumerable<Context> Read(string folder)
    {
        var occupations = new SortedDictionary<string, Context>(StringComparer.Ordinal);
        var tools = new SortedDictionary<string, Context>(StringComparer.Ordinal);
        foreach (var row in Sheet.Read(Path.Combine(folder, "onet/Occupation Data.xlsx")))
        {
            Of(occupations, row[0]).Add(row[1]).Add(row[2]);
        }

        foreach (var row in Sheet.Read(Path.Combine(folder, "onet/Alternate Titles.xlsx")))
        {
            Of(occupations, row[0]).Add(row[2]);
        }

        foreach (var row in Sheet.Read(Path.Combine(folder, "onet/Technology Skills.xlsx")))
        {
            Of(occupations, row[0]).Add(row[2]).Add(row[4], ToolKind);
            Of(tools, row[4]).Add(row[2]).Add(row[4]);
        }

        // "15-12" is the minor group of "15-1252.00".
        return [.. occupations.Values, .. ContextGroups.Of(occupations.Select(pair => (pair.Key[..5], pair.Value))), .. tools.Values];
    }

    private static Context Of(SortedDictionary<string, Context> contexts, string key) =>
        contexts.TryGetValue(key, out var known) ? known : contexts[key] = new Context();
}
