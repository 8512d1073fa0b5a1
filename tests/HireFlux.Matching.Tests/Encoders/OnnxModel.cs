using System.Text;

namespace HireFlux.Matching.Tests.Encoders;

/// <summary>A model as small as they come, in the format of ONNX (onnx.proto): each word piece's vector is looked up in a table.</summary>
internal static class OnnxModel
{
    private const int Int64 = 7;
    private const int Float = 1;

    /// <summary>Vectors of a length, one for each word piece; or, of length 0, a mere number for each.</summary>
    public static byte[] Lookup(float[] table, int dimensions, string idsName = "input_ids")
    {
        var rank = dimensions == 0 ? 2 : 3;
        var sizes = dimensions == 0 ? Varint(1, table.Length) : [.. Varint(1, table.Length / dimensions), .. Varint(1, dimensions)];
        byte[] initializer = [.. sizes, .. Varint(2, Float), .. Text(8, "table"), .. Bytes(9, [.. table.SelectMany(BitConverter.GetBytes)])];
        byte[] node = [.. Text(1, "table"), .. Text(1, idsName), .. Text(2, "last_hidden_state"), .. Text(4, "Gather")];
        byte[] graph =
        [
            .. Bytes(1, node),
            .. Text(2, "lookup"),
            .. Bytes(5, initializer),
            .. Bytes(11, Value(idsName, Int64, 2)),
            .. Bytes(11, Value("attention_mask", Int64, 2)),
            .. Bytes(12, Value("last_hidden_state", Float, rank)),
        ];
        return [.. Varint(1, 8), .. Bytes(7, graph), .. Bytes(8, Varint(2, 13))];
    }

    private static byte[] Value(string name, int type, int rank)
    {
        var shape = Enumerable.Range(0, rank).SelectMany(i => Bytes(1, Text(2, $"{name}_{i}")));
        return [.. Text(1, name), .. Bytes(2, Bytes(1, [.. Varint(1, type), .. Bytes(2, [.. shape])]))];
    }

    private static byte[] Text(int field, string text) => Bytes(field, Encoding.UTF8.GetBytes(text));

    private static byte[] Bytes(int field, byte[] bytes) => [.. Number((field << 3) | 2), .. Number(bytes.Length), .. bytes];

    private static byte[] Varint(int field, long number) => [.. Number(field << 3), .. Number(number)];

    private static List<byte> Number(long number)
    {
        var bytes = new List<byte>();
        for (; number >= 0x80; number >>= 7)
        {
            bytes.Add((byte)(number | 0x80));
        }

        bytes.Add((byte)number);
        return bytes;
    }
}
