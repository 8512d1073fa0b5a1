using System.Buffers;

namespace HireFlux.FitIndex;

/// <summary>
/// The rows of a block by the number of what they ask for, where <see cref="AskedPool"/> has the numbers by row: a person is added up over what they
/// have, and nothing else is looked at.
/// </summary>
internal sealed class InvertedIndex
{
    private int[] _numbers = [];
    private int[] _ends = [];
    private ushort[] _places = [];
    private int _count;

    /// <summary>Sorts a block's rows by what they ask for.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="basis">Rows that ask for terms, or those that don't.</param>
    /// <param name="numbers">How many numbers there are.</param>
    public void Build(PostingBlock block, PostingFlags basis, int numbers)
    {
        var next = ArrayPool<int>.Shared.Rent(numbers);
        Array.Clear(next, 0, numbers);
        for (var row = 0; row < block.Used; row++)
        {
            if ((block.Flags[row] & PostingFlags.AsksForTerms) == basis)
            {
                Count(block.Required(row), next);
                Count(block.Preferred(row), next);
            }
        }

        Begin(next.AsSpan(0, numbers));
        for (var row = 0; row < block.Used; row++)
        {
            if ((block.Flags[row] & PostingFlags.AsksForTerms) == basis)
            {
                Add(block.Required(row), 2 * row, next);
                Add(block.Preferred(row), (2 * row) + 1, next);
            }
        }

        ArrayPool<int>.Shared.Return(next);
    }

    /// <summary>Adds to each row's sums what a person earns.</summary>
    public void AddTo(int[] sums, EarnedTable table)
    {
        var start = 0;
        for (var i = 0; i < _count; i++)
        {
            var (earned, end) = (table[_numbers[i]], _ends[i]);
            if (earned != 0)
            {
                foreach (var place in _places.AsSpan(start, end - start))
                {
                    sums[place] += earned;
                }
            }

            start = end;
        }
    }

    private static void Count(ReadOnlySpan<int> asked, int[] counts)
    {
        foreach (var number in asked)
        {
            counts[number]++;
        }
    }

    /// <summary>Lays the lists out one after the other, and turns counts into where each list begins.</summary>
    private void Begin(Span<int> counts)
    {
        _count = counts.Length - counts.Count(0);
        (_numbers, _ends) = (Room(_numbers, _count), Room(_ends, _count));
        var (list, end) = (0, 0);
        for (var number = 0; number < counts.Length; number++)
        {
            if (counts[number] > 0)
            {
                (counts[number], end) = (end, end + counts[number]);
                (_numbers[list], _ends[list++]) = (number, end);
            }
        }

        _places = Room(_places, end);
    }

    private void Add(ReadOnlySpan<int> asked, int place, int[] next)
    {
        foreach (var number in asked)
        {
            _places[next[number]++] = (ushort)place;
        }
    }

    private static T[] Room<T>(T[] array, int length) => array.Length >= length ? array : new T[length];
}
