namespace HireFlux.Vocabulary;

/// <summary>
/// Aho and Corasick's automaton (CACM 18(6), 1975): finds every occurrence of every term in one pass over the characters.
/// Edges are kept sparse, one sorted run a node, so tens of thousands of nodes cost a few hundred kilobytes; the few nodes with many edges,
/// where most characters of a text end up, have a table for ASCII beside them.
/// </summary>
internal sealed class TermAutomaton
{
    private const int None = -1;
    private const int Ascii = 128;
    private const int ManyEdges = 4;
    private readonly int[] _firstEdge;
    private readonly char[] _edgeChar;
    private readonly int[] _edgeTarget;
    private readonly int[] _fail;
    private readonly int[] _term;
    private readonly int[] _nextOutput;
    private readonly int[] _lengths;

    /// <summary>A node's edges for ASCII; null for a node with few.</summary>
    private readonly int[]?[] _tables;

    /// <param name="terms">Distinct, non-empty terms; an occurrence names its term by its index here.</param>
    public TermAutomaton(IReadOnlyList<string> terms)
    {
        var children = new List<SortedDictionary<char, int>> { new() };
        var ends = new List<int> { None };
        _lengths = [.. terms.Select(term => term.Length)];
        for (var i = 0; i < terms.Count; i++)
        {
            ends[Insert(children, ends, terms[i])] = i;
        }

        _term = [.. ends];
        _fail = new int[children.Count];
        _nextOutput = new int[children.Count];
        _firstEdge = new int[children.Count + 1];
        _edgeChar = new char[children.Count - 1];
        _edgeTarget = new int[children.Count - 1];
        _tables = new int[]?[children.Count];
        Flatten(children);
        Link();
    }

    /// <summary>Reports each occurrence as (term, start), in order of its end; at one end, the longest first.</summary>
    public void Scan(ReadOnlySpan<char> text, Action<int, int> found)
    {
        var node = 0;
        for (var i = 0; i < text.Length; i++)
        {
            node = Step(node, text[i]);
            for (var hit = _term[node] != None ? node : _nextOutput[node]; hit != 0; hit = _nextOutput[hit])
            {
                found(_term[hit], i + 1 - _lengths[_term[hit]]);
            }
        }
    }

    private static int Insert(List<SortedDictionary<char, int>> children, List<int> ends, string term)
    {
        var node = 0;
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

    private void Link()
    {
        var queue = new Queue<int>();
        queue.Enqueue(0);
        while (queue.TryDequeue(out var node))
        {
            for (var edge = _firstEdge[node]; edge < _firstEdge[node + 1]; edge++)
            {
                var target = _edgeTarget[edge];
                _fail[target] = node == 0 ? 0 : Step(_fail[node], _edgeChar[edge]);
                _nextOutput[target] = _term[_fail[target]] != None ? _fail[target] : _nextOutput[_fail[target]];
                queue.Enqueue(target);
            }
        }
    }

    /// <summary>The node reached by an edge, or -1. Most nodes have few edges, so a plain loop is quickest.</summary>
    private int Child(int node, char c)
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

    private int Step(int node, char c)
    {
        while (true)
        {
            if (Child(node, c) is var child and >= 0)
            {
                return child;
            }

            if (node == 0)
            {
                return 0;
            }

            node = _fail[node];
        }
    }
}
