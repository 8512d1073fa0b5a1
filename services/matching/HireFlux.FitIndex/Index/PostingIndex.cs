namespace HireFlux.FitIndex;

/// <summary>
/// Postings in memory as columns, to be scored against a person in one pass. Changed by one thread at a time, and not while it is scanned;
/// any number of scans may run side by side.
/// </summary>
public sealed class PostingIndex
{
    private readonly Dictionary<Guid, int> _positions = [];
    private readonly List<PostingBlock> _blocks = [];
    private readonly Stack<int> _free = new();
    private readonly PostingWriter _writer;

    /// <summary>An empty index for what this scorer prepares.</summary>
    public PostingIndex(FitIndexScorer scorer)
        : this(scorer, new IndexDictionaries(), [])
    {
    }

    internal PostingIndex(FitIndexScorer scorer, IndexDictionaries dictionaries, IReadOnlyList<PostingBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        (Scorer, Dictionaries, _writer) = (scorer, dictionaries, new PostingWriter(dictionaries));
        _positions.EnsureCapacity(blocks.Sum(block => block.Used));
        foreach (var block in blocks)
        {
            Adopt(block);
        }
    }

    /// <summary>The scorer whose numbers the index gives.</summary>
    public FitIndexScorer Scorer { get; }

    /// <summary>How many postings it holds.</summary>
    public int Count => _positions.Count;

    /// <summary>How often a posting was added, replaced or taken out since it was made.</summary>
    public long Changes { get; private set; }

    /// <summary>The ids of all postings, in no meaningful order.</summary>
    public IReadOnlyCollection<Guid> Ids => _positions.Keys;

    internal IndexDictionaries Dictionaries { get; }

    internal IReadOnlyList<PostingBlock> Blocks => _blocks;

    /// <summary>The version it holds of a posting; null when it holds none.</summary>
    public long? VersionOf(Guid id) =>
        _positions.TryGetValue(id, out var position) ? _blocks[position / PostingBlock.Rows].Versions[position % PostingBlock.Rows] : null;

    /// <summary>The facts of a posting with the vectors that are held of it, without encoding its texts again.</summary>
    /// <exception cref="KeyNotFoundException">It isn't held.</exception>
    public PreparedPosting Prepare(Guid id, PostingFacts facts)
    {
        var position = _positions[id];
        var (block, row) = (_blocks[position / PostingBlock.Rows], position % PostingBlock.Rows);
        return Scorer.Prepare(
            facts,
            block.TitleNorms[row] == 0 ? null : new TextVector(block.Title(row)),
            block.TextNorms[row] == 0 ? null : new TextVector(block.Text(row)));
    }

    /// <summary>Adds or replaces a posting. One that is older than what is held changes nothing.</summary>
    public void Upsert(IndexedPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        if (VersionOf(posting.Id) > posting.Version)
        {
            return;
        }

        if (!_positions.TryGetValue(posting.Id, out var position))
        {
            _positions[posting.Id] = position = Room();
        }

        Changes++;
        _writer.Write(_blocks[position / PostingBlock.Rows], position % PostingBlock.Rows, posting);
    }

    /// <summary>Takes a posting out; false when it isn't held.</summary>
    public bool Remove(Guid id)
    {
        if (!_positions.Remove(id, out var position))
        {
            return false;
        }

        Changes++;
        PostingWriter.Clear(_blocks[position / PostingBlock.Rows], position % PostingBlock.Rows);
        _free.Push(position);
        return true;
    }

    private int Room()
    {
        if (_free.TryPop(out var free))
        {
            return free;
        }

        if (_blocks.Count == 0 || _blocks[^1].Used == PostingBlock.Rows)
        {
            if (_blocks.Count > 0)
            {
                _blocks[^1].Asked.Trim();
                _blocks[^1].Lists.Update(_blocks[^1], Dictionaries);
            }

            _blocks.Add(new PostingBlock(Scorer.Dimensions));
        }

        return ((_blocks.Count - 1) * PostingBlock.Rows) + _blocks[^1].Used++;
    }

    private void Adopt(PostingBlock block)
    {
        var first = _blocks.Count * PostingBlock.Rows;
        _blocks.Add(block);
        for (var row = 0; row < block.Used; row++)
        {
            if (block.Flags[row] == PostingFlags.None)
            {
                _free.Push(first + row);
            }
            else
            {
                _positions.Add(block.Ids[row], first + row);
            }
        }
    }
}
