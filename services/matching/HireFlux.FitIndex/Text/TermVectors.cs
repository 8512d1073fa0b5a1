using System.Reflection;
using System.Text;

namespace HireFlux.FitIndex;

/// <summary>
/// Vectors of terms, and of the pieces of unknown words, as whole numbers. The file, little-endian: the number of terms; each as a string with its
/// length before it, a weight of four bytes and the components; the number of places of pieces; each as weight and components; the length that an
/// unknown word gets.
/// </summary>
public sealed class TermVectors
{
    /// <summary>Length of the vectors.</summary>
    public const int Dimensions = 128;

    /// <summary>Weights are whole numbers of this fraction.</summary>
    public const int Unit = 1 << 20;

    private static readonly Lazy<TermVectors> Shipped = new(() => Read(
        Assembly.GetExecutingAssembly().GetManifestResourceStream("term-vectors.bin")
        ?? throw new InvalidDataException("term-vectors.bin is not embedded.")));

    private readonly Dictionary<string, int> _places;
    private readonly int[] _weights;
    private readonly sbyte[] _components;

    private TermVectors(Dictionary<string, int> places, int[] weights, sbyte[] components, int unknownLength) =>
        (_places, _weights, _components, UnknownLength) = (places, weights, components, unknownLength);

    /// <summary>Those shipped with this assembly.</summary>
    public static TermVectors Default => Shipped.Value;

    /// <summary>How long the vector of an unknown word is, in units.</summary>
    internal int UnknownLength { get; }

    /// <summary>Reads a file that train.cs has written, and closes it.</summary>
    /// <exception cref="InvalidDataException">The file has another shape.</exception>
    public static TermVectors Read(Stream file)
    {
        using var reader = new BinaryReader(file, Encoding.UTF8);
        var count = reader.ReadInt32();
        var places = new Dictionary<string, int>(count, StringComparer.Ordinal);
        var weights = new int[count + WordPieces.Buckets];
        var components = new sbyte[weights.Length * Dimensions];
        for (var i = 0; i < weights.Length; i++)
        {
            if (i < count)
            {
                places.Add(reader.ReadString(), i);
            }
            else if (i == count && reader.ReadInt32() != WordPieces.Buckets)
            {
                throw new InvalidDataException("The file was made for another number of pieces.");
            }

            weights[i] = reader.ReadInt32();
            reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(components.AsSpan(i * Dimensions, Dimensions)));
        }

        return new TermVectors(places, weights, components, reader.ReadInt32());
    }

    /// <summary>Adds a term's vector so many times; false when it isn't known.</summary>
    internal bool TryAdd(string term, long times, Span<long> sums)
    {
        if (!_places.TryGetValue(term, out var place))
        {
            return false;
        }

        Add(place, times, sums);
        return true;
    }

    /// <summary>Adds the vector of a hashed piece.</summary>
    internal void AddPiece(int piece, Span<long> sums) => Add(_places.Count + piece, 1, sums);

    private void Add(int place, long times, Span<long> sums)
    {
        var weight = times * _weights[place];
        var components = _components.AsSpan(place * Dimensions, Dimensions);
        for (var i = 0; i < components.Length; i++)
        {
            sums[i] += weight * components[i];
        }
    }
}
