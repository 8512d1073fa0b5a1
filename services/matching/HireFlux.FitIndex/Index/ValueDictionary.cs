namespace HireFlux.FitIndex;

/// <summary>Numbers distinct values in the order they first come, so that a column holds small whole numbers (dictionary encoding).</summary>
internal sealed class ValueDictionary<T>(IEqualityComparer<T> comparer)
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = new(comparer);
    private readonly List<T> _values = [];

    public int Count => _values.Count;

    public IReadOnlyList<T> Values => _values;

    public T this[int number] => _values[number];

    public bool TryFind(T value, out int number) => _numbers.TryGetValue(value, out number);

    /// <summary>The number of the value; a new one when it was never seen.</summary>
    public int Number(T value)
    {
        if (!_numbers.TryGetValue(value, out var number))
        {
            number = _values.Count;
            _numbers.Add(value, number);
            _values.Add(value);
        }

        return number;
    }

    /// <summary>Numbers values in their order.</summary>
    public void AddRange(IEnumerable<T> values)
    {
        foreach (var value in values)
        {
            Number(value);
        }
    }
}
