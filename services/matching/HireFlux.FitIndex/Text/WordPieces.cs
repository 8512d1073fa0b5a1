namespace HireFlux.FitIndex;

/// <summary>The pieces of three to five letters of a word, hashed; for words the encoder doesn't know.</summary>
public static class WordPieces
{
    /// <summary>Number of places the pieces share.</summary>
    public const int Buckets = 8192;

    private const int Shortest = 3;
    private const int Longest = 5;

    /// <summary>The place of each piece, with the word's bounds as letters.</summary>
    public static IReadOnlyList<int> Of(string term)
    {
        var bounded = $"^{term}$";
        var pieces = new List<int>();
        for (var length = Shortest; length <= Longest; length++)
        {
            for (var i = 0; i + length <= bounded.Length; i++)
            {
                pieces.Add((int)(Hash(bounded.AsSpan(i, length)) % Buckets));
            }
        }

        return pieces;
    }

    /// <summary>FNV-1a, 64 bits, over the UTF-16 units, with a final mix as FNV's high bits are weak.</summary>
    private static ulong Hash(ReadOnlySpan<char> piece)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in piece)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        return hash ^ (hash >> 33);
    }
}
