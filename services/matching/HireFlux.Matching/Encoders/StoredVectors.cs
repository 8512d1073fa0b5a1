using System.Runtime.InteropServices;
using System.Security.Cryptography;
using HireFlux.FitIndex;

namespace HireFlux.Matching.Encoders;

/// <summary>
/// The vectors of one posting or person as their row keeps them: SHA-256 of a text and the components of its vector, all zero for a text that says
/// nothing, then the next. A text that didn't change is found again, whatever else did.
/// </summary>
internal sealed class StoredVectors
{
    private readonly Dictionary<string, TextVector> _vectors = new(StringComparer.Ordinal);

    private StoredVectors()
    {
    }

    public static StoredVectors None { get; } = new();

    /// <summary>Reads vectors of a length.</summary>
    /// <exception cref="InvalidDataException">They have another one.</exception>
    public static StoredVectors Read(ReadOnlySpan<byte> bytes, int dimensions)
    {
        var length = SHA256.HashSizeInBytes + dimensions;
        if (bytes.Length % length != 0)
        {
            throw new InvalidDataException("The stored vectors are of another length.");
        }

        var stored = new StoredVectors();
        for (; bytes.Length > 0; bytes = bytes[length..])
        {
            stored._vectors[Convert.ToHexString(bytes[..SHA256.HashSizeInBytes])] = new TextVector(MemoryMarshal.Cast<byte, sbyte>(bytes[SHA256.HashSizeInBytes..length]));
        }

        return stored;
    }

    /// <summary>Null stands for a text that says nothing.</summary>
    public static byte[] Write(IReadOnlyDictionary<string, TextVector?> vectors, int dimensions)
    {
        var bytes = new MemoryStream();
        foreach (var (text, vector) in vectors.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            bytes.Write(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())));
            bytes.Write(vector is null ? new byte[dimensions] : MemoryMarshal.AsBytes(vector.Components));
        }

        return bytes.ToArray();
    }

    /// <summary>Whether the text was encoded, also to nothing.</summary>
    public bool Has(string text) => _vectors.ContainsKey(Key(text));

    /// <summary>Null where it was not, or says nothing.</summary>
    public TextVector? Find(string text) => _vectors.GetValueOrDefault(Key(text)) is { SquaredNorm: > 0 } vector ? vector : null;

    private static string Key(string text) => Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())));
}
