using System.Globalization;

namespace HireFlux.Resumes.Dates;

/// <summary>What the months are called on resumes, in some thirty languages (months.tsv).</summary>
public static class MonthNames
{
    /// <summary>The month of each name, 1 to 12, as <paramref name="fold"/> folds names: who looks one up folds it alike.</summary>
    public static IReadOnlyDictionary<string, int> Folded(Func<string, string> fold) => Rows()
        .SelectMany(row => row.Names.Select(name => (Name: fold(name), row.Month)))
        .DistinctBy(pair => pair.Name)
        .ToDictionary(pair => pair.Name, pair => pair.Month, StringComparer.Ordinal);

    private static IEnumerable<(int Month, string[] Names)> Rows()
    {
        using var stream = typeof(MonthNames).Assembly.GetManifestResourceStream("HireFlux.Resumes.Dates.months.tsv")
            ?? throw new InvalidOperationException("months.tsv is not embedded.");
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                var cells = line.Split('\t');
                yield return (int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1].Split('|'));
            }
        }
    }
}
