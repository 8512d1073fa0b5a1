using System.Globalization;

namespace HireFlux.FitIndex;

/// <summary>
/// Inverse document frequencies frozen with a version of the algorithm: a live count would change yesterday's
/// scores. What the table doesn't list is rare and has the greatest weight.
/// </summary>
public sealed class IdfTable
{
    private readonly Dictionary<string, decimal> _values;
    private readonly decimal _min;
    private readonly decimal _max;

    /// <summary>A table of the given values, clamped to [min, max].</summary>
    public IdfTable(IReadOnlyDictionary<string, decimal> values, decimal min, decimal max)
    {
        ArgumentNullException.ThrowIfNull(values);
        _min = min;
        _max = max;
        _values = values.ToDictionary(pair => pair.Key, pair => Clamp(pair.Value), StringComparer.Ordinal);
    }

    /// <summary>The keys with a value of their own, in ordinal order.</summary>
    public IEnumerable<string> Keys => _values.Keys.Order(StringComparer.Ordinal);

    /// <summary>The weight of a skill id or term.</summary>
    public decimal this[string key] => _values.TryGetValue(key, out var value) ? value : _max;

    /// <summary>Reads lines of key, number of documents and idf, separated by tabs; lines with # are comments.</summary>
    /// <exception cref="FormatException">A line has another shape.</exception>
    public static IdfTable Parse(TextReader lines, decimal min, decimal max)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var fields = line.Split('\t');
            if (fields.Length != 3)
            {
                throw new FormatException($"Expected key, documents and idf: \"{line}\"");
            }

            values.Add(fields[0], decimal.Parse(fields[2], NumberStyles.Number, CultureInfo.InvariantCulture));
        }

        return new IdfTable(values, min, max);
    }

    /// <summary>ln(documents / containing), two decimals, before clamping.</summary>
    public static decimal Idf(int documents, int containing) =>
        Rounding.TwoDecimals((decimal)Math.Log((double)documents / containing));

    private decimal Clamp(decimal value) => Math.Clamp(value, _min, _max);
}
