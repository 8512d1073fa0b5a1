namespace HireFlux.Profiles.Reading.Tests.Hostile;

/// <summary>Damage that knows nothing of formats.</summary>
internal static class ByteMutations
{
    public static byte[] FlipBits(Random random, byte[] file)
    {
        var copy = file.ToArray();
        for (var flips = 1 << random.Next(0, 8); flips > 0 && copy.Length > 0; flips--)
        {
            copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
        }

        return copy;
    }

    public static byte[] Truncate(Random random, byte[] file) => file[..random.Next(file.Length)];

    public static byte[] CutOut(Random random, byte[] file)
    {
        var (start, length) = Range(random, file.Length);
        return [.. file.AsSpan(0, start), .. file.AsSpan(start + length)];
    }

    public static byte[] Repeat(Random random, byte[] file)
    {
        var (start, length) = Range(random, file.Length);
        var part = file.AsSpan(start, length).ToArray();
        var times = Math.Min(random.Next(1, 50), (5_000_000 - file.Length) / Math.Max(1, length));
        return [.. file.AsSpan(0, start), .. Enumerable.Repeat(part, Math.Max(0, times)).SelectMany(bytes => bytes), .. file.AsSpan(start)];
    }

    public static byte[] Overwrite(Random random, byte[] file)
    {
        var (start, length) = Range(random, file.Length);
        var copy = file.ToArray();
        if (random.Next(2) == 0)
        {
            copy.AsSpan(start, length).Clear();
        }
        else
        {
            random.NextBytes(copy.AsSpan(start, length));
        }

        return copy;
    }

    public static byte[] Splice(Random random, byte[] first, byte[] second) => [.. first.AsSpan(0, random.Next(first.Length)), .. second.AsSpan(random.Next(second.Length))];

    public static (int Start, int Length) Range(Random random, int length)
    {
        var start = random.Next(length);
        return (start, random.Next(Math.Min(length - start, 1 << random.Next(1, 18))));
    }
}
