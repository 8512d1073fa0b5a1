using System.Buffers.Binary;
using System.Globalization;

namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>
/// Each handler's queue is split in partitions by aggregate, and each partition is consumed one message at a time by one active consumer:
/// that keeps the events of one aggregate in order, across replicas too, while different aggregates run side by side.
/// </summary>
internal static class Partitions
{
    /// <summary>Part of the topology: changing it means draining the queues first.</summary>
    public const int Count = 4;

    public static string RoutingKeyOf(Guid aggregateId)
    {
        Span<byte> bytes = stackalloc byte[16];
        aggregateId.TryWriteBytes(bytes);
        // The last bytes of every UUID version in use here are random.
        var partition = BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]) % Count;
        return Name((int)partition);
    }

    public static string Name(int partition) => partition.ToString(CultureInfo.InvariantCulture);
}
