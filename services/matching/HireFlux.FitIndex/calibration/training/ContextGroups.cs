/// <summary>Kindred occupations taken together: what they share across their own words.</summary>
internal static class ContextGroups
{
    public static IEnumerable<Context> Of(IEnumerable<(string Group, Context Context)> members) => members
        .GroupBy(member => member.Group, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new Context { IsGroup = true }.Add(group.Select(member => member.Context)));
}
