using System.Text.RegularExpressions;

namespace HireFlux.Architecture.Tests.Schema;

/// <summary>docs/schema.md: a section for each service, and one for what every database has, each with a table of deviations.</summary>
internal sealed partial class DeviationList
{
    private const string Everywhere = "Every database";
    private const string Heading = "| Table | What | Designed | Built | Why |";
    private readonly Dictionary<string, List<(string Row, string Reason)>> _sections = new(StringComparer.Ordinal);

    private DeviationList()
    {
    }

    public static DeviationList Parse(string markdown)
    {
        var list = new DeviationList();
        var section = string.Empty;
        foreach (var line in markdown.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                section = line[3..];
                list._sections[section] = [];
            }
            else if (section.Length > 0 && Row().Match(line) is { Success: true } row && !line.StartsWith("|---", StringComparison.Ordinal) && line != Heading)
            {
                list._sections[section].Add(($"{row.Groups[1].Value.Trim()} |", row.Groups[2].Value.Trim()));
            }
        }

        return list;
    }

    /// <summary>What is wrong with a service's rows: differences not listed, rows of differences that are not there (any more), rows without a reason.</summary>
    public IReadOnlyList<string> Check(string service, IReadOnlyCollection<Deviation> deviations)
    {
        var listed = _sections.GetValueOrDefault(Everywhere, []).Concat(_sections.GetValueOrDefault(service, [])).ToList();
        var rows = listed.Select(entry => entry.Row).ToHashSet(StringComparer.Ordinal);
        var found = deviations.Select(deviation => deviation.ToRow()).ToList();
        return
        [
            .. found.Where(row => !rows.Contains(row)).Select(row => $"not listed: {row}"),
            .. rows.Except(found, StringComparer.Ordinal).Select(row => $"listed, but not so: {row}"),
            .. listed.Where(entry => entry.Reason.Length == 0).Select(entry => $"without a reason: {entry.Row}"),
            .. listed.GroupBy(entry => entry.Row, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"listed twice: {group.Key}"),
        ];
    }

    // Four cells, then the reason; a pipe inside a cell is escaped.
    [GeneratedRegex(@"^(\|(?:(?:\\\||[^|])*\|){3}(?:\\\||[^|])*)\|((?:\\\||[^|])*)\|$")]
    private static partial Regex Row();
}
