namespace HireFlux.FitIndex;

/// <summary>What a person earns by the number of a skill or term, in ten-thousandths. Cleared by what was set, so that it costs no more than that.</summary>
internal sealed class EarnedTable
{
    private readonly List<int> _set = [];
    private int[] _earned = [];

    /// <summary>Nothing is earned, for so many numbers.</summary>
    public void Reset(int count)
    {
        foreach (var number in _set)
        {
            _earned[number] = 0;
        }

        _set.Clear();
        if (_earned.Length < count)
        {
            _earned = new int[count + (count / 4)];
        }
    }

    public void Set(int number, int earned)
    {
        _earned[number] = earned;
        _set.Add(number);
    }

    /// <summary>What is earned for one number.</summary>
    public int this[int number] => _earned[number];

    /// <summary>The sum over some numbers.</summary>
    public int Sum(ReadOnlySpan<int> numbers)
    {
        var earned = _earned;
        var sum = 0;
        foreach (var number in numbers)
        {
            sum += earned[number];
        }

        return sum;
    }
}
