using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>Choices that look free and are the same for the same seed on every machine and runtime (SplitMix64).</summary>
internal sealed class SeededChoice(string seed, int attempt)
{
    private ulong _state = BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{attempt}\u001f{seed}")));

    /// <summary>0 to <paramref name="count"/> - 1.</summary>
    public int Index(int count)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)Math.Max(1, count));
    }

    /// <summary>The same items in another order.</summary>
    public List<T> Shuffle<T>(IEnumerable<T> items)
    {
        List<T> shuffled = [.. items];
        for (var last = shuffled.Count - 1; last > 0; last--)
        {
            var other = Index(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }
}
