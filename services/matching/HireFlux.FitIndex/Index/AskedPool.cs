namespace HireFlux.FitIndex;

/// <summary>The numbers of skills and terms of a block's rows, one row's after the other's.</summary>
internal sealed class AskedPool
{
    private const int Smallest = 1024;

    /// <summary>Those in use come first.</summary>
    public int[] Numbers { get; private set; } = [];

    public int Used { get; private set; }

    /// <summary>How many of them no row points to.</summary>
    public int Wasted { get; set; }

    /// <summary>Room for so many at the end.</summary>
    public Span<int> Append(int count)
    {
        if (Used + count > Numbers.Length)
        {
            Resize(Math.Max(Smallest, Math.Max(Used + count, Numbers.Length + (Numbers.Length / 2))));
        }

        Used += count;
        return Numbers.AsSpan(Used - count, count);
    }

    /// <summary>Gives back the room that isn't used.</summary>
    public void Trim() => Resize(Used);

    /// <summary>Keeps only what rows still point to.</summary>
    public void Compact(PostingBlock block)
    {
        var kept = new int[Used];
        var length = 0;
        for (var row = 0; row < block.Used; row++)
        {
            var count = block.RequiredCounts[row] + block.PreferredCounts[row];
            Numbers.AsSpan(block.AskedStarts[row], count).CopyTo(kept.AsSpan(length));
            block.AskedStarts[row] = length;
            length += count;
        }

        (Numbers, Used, Wasted) = (kept, length, 0);
        Trim();
    }

    private void Resize(int length)
    {
        var numbers = Numbers;
        Array.Resize(ref numbers, length);
        Numbers = numbers;
    }
}
