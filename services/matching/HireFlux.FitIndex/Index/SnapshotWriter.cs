using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace HireFlux.FitIndex;

/// <summary>Writes a snapshot's parts, and at the end the checksum of them all.</summary>
internal sealed class SnapshotWriter(Stream stream) : IColumnVisitor, IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Write(int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        Write(bytes);
    }

    /// <summary>The length, then the bytes.</summary>
    public void WriteWhole(ReadOnlySpan<byte> bytes)
    {
        Write(bytes.Length);
        Write(bytes);
    }

    public void Visit<T>(T[] column, int count)
        where T : unmanaged => Write(MemoryMarshal.AsBytes(column.AsSpan(0, count)));

    public void WriteChecksum() => stream.Write(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        stream.Write(bytes);
    }
}
