namespace HireFlux.FitIndex;

/// <summary>What a person and a filter say of employers, by their numbers.</summary>
internal sealed class CompanyMarks
{
    private const byte Excluded = 1;
    private const byte Named = 2;
    private const byte Unwanted = 4;
    private byte[] _marks = [];
    private bool _areNamed;

    public void Set(PreparedCandidate candidate, PostingFilter filter, ValueDictionary<string> companies)
    {
        if (_marks.Length < companies.Count)
        {
            _marks = new byte[companies.Count + (companies.Count / 4)];
        }

        Array.Clear(_marks, 0, companies.Count);
        foreach (var key in candidate.ExcludedCompanies)
        {
            // A posting without an employer is nobody's.
            if (key.Length > 0 && companies.TryFind(key, out var number))
            {
                _marks[number] |= Excluded;
            }
        }

        _areNamed = filter.Companies.Count > 0;
        Mark(filter.Companies, Named, companies);
        Mark(filter.OtherThan, Unwanted, companies);
    }

    /// <summary>Whether the person excluded it.</summary>
    public bool IsExcluded(int number) => (_marks[number] & Excluded) != 0;

    /// <summary>Whether the filter lets it through.</summary>
    public bool IsWanted(int number) => (_marks[number] & Unwanted) == 0 && (!_areNamed || (_marks[number] & Named) != 0);

    private void Mark(IReadOnlyList<string> names, byte mark, ValueDictionary<string> companies)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (companies.TryFind(CompanyName.Key(names[i]), out var number))
            {
                _marks[number] |= mark;
            }
        }
    }
}
