namespace HireFlux.Architecture.Tests.Schema;

/// <summary>One difference between the design and a live database.</summary>
/// <param name="Table">The table; empty for functions and extensions.</param>
/// <param name="What">Kind and name; <c>table</c> for a whole table that the design has not.</param>
/// <param name="Designed">As designed; null where the design has no such thing.</param>
/// <param name="Built">As it is; null where it is not.</param>
internal sealed record Deviation(string Table, string What, string? Designed, string? Built)
{
    /// <summary>As a row of docs/schema.md has it before the reason.</summary>
    public string ToRow() => $"| {Cell(Table)} | {Cell(What)} | {Cell(Designed)} | {Cell(Built)} |";

    /// <summary>What differs. A table that the design has not is one difference, whatever it holds.</summary>
    public static IReadOnlyList<Deviation> Between(IReadOnlyCollection<Fact> designed, IReadOnlyCollection<Fact> built)
    {
        var tables = designed.Select(fact => fact.Table).ToHashSet(StringComparer.Ordinal);
        var before = designed.ToDictionary(fact => (fact.Table, fact.What), fact => fact.Definition);
        var now = built
            .Where(fact => fact.Table.Length == 0 || fact.What == "table" || tables.Contains(fact.Table))
            .ToDictionary(fact => (fact.Table, fact.What), fact => fact.Definition);
        return
        [
            .. before.Keys.Union(now.Keys)
                .Select(key => new Deviation(key.Table, key.What, before.GetValueOrDefault(key), now.GetValueOrDefault(key)))
                .Where(deviation => deviation.Designed != deviation.Built)
                .OrderBy(deviation => deviation.Table, StringComparer.Ordinal)
                .ThenBy(deviation => deviation.What, StringComparer.Ordinal),
        ];
    }

    private static string Cell(string? value) => value switch
    {
        null => "none",
        "" => "–",
        _ => $"`{value.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal)}`",
    };
}
