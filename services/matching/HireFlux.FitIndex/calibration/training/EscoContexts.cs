/// <summary>ESCO's occupations with the skills they ask for, their ISCO groups, and its skills.</summary>
internal static class EscoContexts
{
    private const string Classification = "esco/esco-v1.1.1-classification-en-csv.zip";
    private const string Relations = "esco/esco-v1.1.1-relations-csv.zip";
    private const double Essential = 0.3;
    private const double Optional = 0.1;

    public static IEnumerable<Context> Read(string folder, Func<string, bool> isLeftOut)
    {
        var skills = Csv.Read(folder, Classification, "skills_en.csv").ToList();
        var names = skills.ToDictionary(row => row["conceptUri"], row => row["preferredLabel"], StringComparer.Ordinal);
        var asked = Csv.Read(folder, Relations, "occupationSkillRelations.csv").ToLookup(row => row["occupationUri"], StringComparer.Ordinal);
        var occupations = new List<(string Group, Context Context)>();
        foreach (var row in Csv.Read(folder, Classification, "occupations_en.csv").Where(row => !isLeftOut(row["conceptUri"])))
        {
            var context = Described(row);
            foreach (var relation in asked[row["conceptUri"]])
            {
                context.Add(names[relation["skillUri"]], relation["relationType"] == "essential" ? Essential : Optional);
            }

            occupations.Add((row["iscoGroup"], context));
        }

        return [.. occupations.Select(row => row.Context), .. ContextGroups.Of(occupations), .. skills.Select(Described)];
    }

    private static Context Described(Dictionary<string, string> row)
    {
        var context = new Context().Add(row["preferredLabel"]).Add(row["description"]);
        foreach (var label in row["altLabels"].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            context.Add(label);
        }

        return context;
    }
}
