namespace HireFlux.FitIndex;

/// <summary>Keeps the best so many of a stream, and everything that reaches a threshold.</summary>
internal sealed class TopPostings(PostingIndex index)
{
    private readonly List<ScannedPosting> _others = [];
    private Comparison<ScannedPosting>? _bestFirst;
    private ScannedPosting[] _heap = [];
    private int _count;
    private int _kept;
    private int _always;

    /// <summary>What has a lower index than this is not kept.</summary>
    public int Floor => _kept == 0 ? _always : _count < _kept ? 0 : Math.Min(_always, _heap[0].FitIndex);

    public void Reset(int kept, int always)
    {
        if (_heap.Length < kept)
        {
            _heap = new ScannedPosting[kept];
        }

        _others.Clear();
        (_count, _kept, _always) = (0, kept, always);
    }

    public void Add(ScannedPosting posting)
    {
        if (_count < _kept)
        {
            _heap[_count] = posting;
            Raise(_count++);
            return;
        }

        var dropped = posting;
        if (_kept > 0 && Compare(posting, _heap[0]) < 0)
        {
            (dropped, _heap[0]) = (_heap[0], posting);
            Sink();
        }

        if (dropped.FitIndex >= _always)
        {
            _others.Add(dropped);
        }
    }

    /// <summary>Adds all that another one kept.</summary>
    public void AddAll(TopPostings other)
    {
        foreach (var posting in other._heap.AsSpan(0, other._count))
        {
            Add(posting);
        }

        foreach (var posting in other._others)
        {
            Add(posting);
        }
    }

    /// <summary>Replaces a list by what is kept, best first.</summary>
    public void CopyTo(List<ScannedPosting> postings)
    {
        postings.Clear();
        postings.AddRange(_heap.AsSpan(0, _count));
        postings.AddRange(_others);
        postings.Sort(_bestFirst ??= Compare);
    }

    /// <summary>Below 0 when the first goes before the second: the higher index, then the newer, then the lower id.</summary>
    private int Compare(ScannedPosting a, ScannedPosting b)
    {
        var byIndex = b.FitIndex.CompareTo(a.FitIndex);
        var byDate = byIndex != 0 ? byIndex : b.PostedAt.CompareTo(a.PostedAt);
        return byDate != 0 ? byDate : IdOf(a).CompareTo(IdOf(b));
    }

    private Guid IdOf(ScannedPosting posting) => index.Blocks[posting.Position / PostingBlock.Rows].Ids[posting.Position % PostingBlock.Rows];

    private void Raise(int place)
    {
        while (place > 0 && Compare(_heap[place], _heap[(place - 1) / 2]) > 0)
        {
            var parent = (place - 1) / 2;
            (_heap[place], _heap[parent]) = (_heap[parent], _heap[place]);
            place = parent;
        }
    }

    private void Sink()
    {
        for (var place = 0; ;)
        {
            var child = (2 * place) + 1;
            if (child >= _count)
            {
                return;
            }

            child += child + 1 < _count && Compare(_heap[child + 1], _heap[child]) > 0 ? 1 : 0;
            if (Compare(_heap[child], _heap[place]) <= 0)
            {
                return;
            }

            (_heap[place], _heap[child]) = (_heap[child], _heap[place]);
            place = child;
        }
    }
}
