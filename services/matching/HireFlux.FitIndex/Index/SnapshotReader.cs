using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace HireFlux.FitIndex;

/// <summary>Reads a snapshot's parts, and at the end compares their checksum.</summary>
internal sealed class SnapshotReader(Stream stream) : IColumnVisitor, IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <exception cref="InvalidDataException">It is negative or greater than the most it may be.</exception>
    public int Read(int most)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        Read(bytes);
        return BinaryPrimitives.ReadInt32LittleEndian(bytes) is var number && number >= 0 && number <= most
            ? number
            : throw new InvalidDataException("The snapshot is damaged.");
    }

    public byte[] ReadWhole(int most)
    {
        var bytes = new byte[Read(most)];
        Read(bytes);
        return bytes;
    }

    public void Visit<T>(T[] column, int count)
        where T : unmanaged => Read(MemoryMarshal.AsBytes(column.AsSpan(0, count)));

    /// <exception cref="InvalidDataException">Something was changed since it was written.</exception>
    public void CheckChecksum()
    {
        Span<byte> written = stackalloc byte[SHA256.HashSizeInBytes];
        stream.ReadExactly(written);
        if (!written.SequenceEqual(_hash.GetHashAndReset()))
        {
            throw new InvalidDataException("The snapshot is damaged.");
        }
    }

    public void Dispose() => _hash.Dispose();

    private void Read(Span<byte> bytes)
    {
        stream.ReadExactly(bytes);
        _hash.AppendData(bytes);
    }
}
