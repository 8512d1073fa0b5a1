namespace HireFlux.Vocabulary;

/// <summary>
/// The terms as a tree of characters, walked from each place where a term may begin: in text, hardly further than a character or two. Edges are
/// kept sparse, one sorted run a node, so tens of thousands of nodes cost a few hundred kilobytes; the few nodes with many edges have a table for
/// ASCII beside them.
/// </summary>
internal sealed class TermTrie
{
    public const int Root = 0;

    /// <summary>No such node, no such term.</summary>
    public const int None = -1;

    private const int Ascii = 128;
    private const int ManyEdges = 4;
    private readonly int[] _firstEdge;
    private readonly char[] _edgeChar;
    private readonly int[] _edgeTarget;
    private readonly int[] _term;

    /// <summary>A node's edges for ASCII; null for a node with few.</summary>
    private readonly int[]?[] _tables;

    /// <param name="terms">Distinct, non-empty terms; one is named by its index here.</param>
    public TermTrie(IReadOnlyList<string> terms)
    {
        var children = new List<SortedDictionary<char, int>> { new() };
        var ends = new List<int> { None };
        for (var i = 0; i < terms.Count; i++)
        {
            ends[Insert(children, ends, terms[i])] = i;
        }

        _term = [.. ends];
        _firstEdge = new int[children.Count + 1];
        _edgeChar = new char[children.Count - 1];
        _edgeTarget = new int[children.Count - 1];
        _tables = new int[]?[children.Count];
        Flatten(children);
    }

    /// <summary>The term that ends at a node, or <see cref="None"/>.</summary>
    public int TermAt(int node) => _term[node];

    /// <summary>The node that a character leads to, or <see cref="None"/>. Most nodes have few edges, so a plain loop is quickest.</summary>
    public int Next(int node, char c)
    {
        if (c < Ascii && _tables[node] is { } table)
        {
            return table[c];
        }

        for (var edge = _firstEdge[node]; edge < _firstEdge[node + 1]; edge++)
        {
            if (_edgeChar[edge] == c)
            {
                return _edgeTarget[edge];
            }
        }

        return None;
    }

    private static int Insert(List<SortedDictionary<char, int>> children, List<int> ends, string term)
    {
        var node = Root;
        foreach (var c in term)
        {
            if (!children[node].TryGetValue(c, out var next))
            {
                next = children.Count;
                children[node].Add(c, next);
                children.Add(new());
                ends.Add(None);
            }

            node = next;
        }

        return node;
    }

    private void Flatten(List<SortedDictionary<char, int>> children)
    {
        var edge = 0;
        for (var node = 0; node < children.Count; node++)
        {
            _firstEdge[node] = edge;
            foreach (var (c, target) in children[node])
            {
                _edgeChar[edge] = c;
                _edgeTarget[edge++] = target;
            }

            _tables[node] = children[node].Count < ManyEdges ? null : [.. Enumerable.Range(0, Ascii).Select(c => children[node].GetValueOrDefault((char)c, None))];
        }

        _firstEdge[children.Count] = edge;
    }
}
