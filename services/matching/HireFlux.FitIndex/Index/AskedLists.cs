namespace HireFlux.FitIndex;

/// <summary>
/// The rows of a block by the skill or the term they ask for. It follows from the columns, and is built anew when it is asked for after a row changed.
/// </summary>
internal sealed class AskedLists
{
    private readonly InvertedIndex _skills = new();
    private readonly InvertedIndex _terms = new();
    private readonly Lock _building = new();
    private volatile bool _isCurrent;

    /// <summary>Room for the sums of a block: of each row that over the required list, then that over the other.</summary>
    public static int[] Sums() => new int[2 * PostingBlock.Rows];

    /// <summary>The sums of a row.</summary>
    public static (int Required, int Preferred) At(int[] sums, int row) => (sums[2 * row], sums[(2 * row) + 1]);

    /// <summary>A row asks for something else.</summary>
    public void Outdate() => _isCurrent = false;

    /// <summary>Brings it up to date. Scans that run side by side may all ask for it.</summary>
    public void Update(PostingBlock block, IndexDictionaries dictionaries)
    {
        if (_isCurrent)
        {
            return;
        }

        lock (_building)
        {
            if (!_isCurrent)
            {
                _skills.Build(block, PostingFlags.None, dictionaries.Skills.Count);
                _terms.Build(block, PostingFlags.AsksForTerms, dictionaries.Terms.Count);
                _isCurrent = true;
            }
        }
    }

    /// <summary>Adds up what each row earns a person.</summary>
    public void AddTo(int[] sums, EarnedTable skills, EarnedTable terms)
    {
        _skills.AddTo(sums, skills);
        _terms.AddTo(sums, terms);
    }
}
