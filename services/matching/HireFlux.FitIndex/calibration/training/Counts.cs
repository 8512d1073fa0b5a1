/// <summary>How much more often a term comes in a context than chance would have it.</summary>
internal static class Counts
{
    private const int LeastContexts = 3;

    /// <summary>Contexts are smoothed so that small ones don't give the greatest numbers (Levy, Goldberg and Dagan, 2015).</summary>
    private const double Smoothing = 0.75;

    public static string[] Terms(List<Context> contexts) =>
    [
        .. contexts.Where(context => !context.IsGroup)
            .SelectMany(context => context.Terms.Keys)
            .CountBy(term => term, StringComparer.Ordinal)
            .Where(pair => pair.Value >= LeastContexts)
            .Select(pair => pair.Key)
            .Order(StringComparer.Ordinal),
    ];

    public static Matrix PositivePmi(List<Context> contexts, string[] terms)
    {
        var places = terms.Select((term, place) => (term, place)).ToDictionary(pair => pair.term, pair => pair.place, StringComparer.Ordinal);
        var rows = contexts.ConvertAll(context => context.Terms
            .Where(pair => places.ContainsKey(pair.Key))
            .Select(pair => (Column: places[pair.Key], Value: Math.Log(1 + pair.Value)))
            .ToArray());
        var columnSums = new double[terms.Length];
        foreach (var (column, value) in rows.SelectMany(row => row))
        {
            columnSums[column] += value;
        }

        var rowSums = rows.ConvertAll(row => Math.Pow(row.Sum(cell => cell.Value), Smoothing));
        var total = rowSums.Sum();
        return new Matrix(terms.Length, [.. rows.Select((row, r) => row
            .Select(cell => (cell.Column, Value: Math.Log(cell.Value / columnSums[cell.Column] / (rowSums[r] / total))))
            .Where(cell => cell.Value > 0)
            .ToArray())]);
    }
}
