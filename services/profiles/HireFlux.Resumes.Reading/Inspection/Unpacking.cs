using System.IO.Compression;

namespace HireFlux.Resumes.Reading.Inspection;

/// <summary>Unpacks with a limit that what the file says of itself cannot move.</summary>
internal static class Unpacking
{
    private const int ChunkBytes = 32 * 1024;

    /// <summary>
    /// Bytes that a stream unpacks to, at most <paramref name="most"/> + 1; what is damaged counts as far as it goes.
    /// </summary>
    public static long Count(Stream unpacked, long most)
    {
        var chunk = new byte[ChunkBytes];
        var count = 0L;
        try
        {
            while (count <= most && unpacked.Read(chunk) is var read and > 0)
            {
                count += read;
            }
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            // Damaged further on: the reader decides whether it can do without.
        }

        return Math.Min(count, most + 1);
    }

    /// <summary>The first <paramref name="most"/> bytes that a stream unpacks to, as far as it is not damaged.</summary>
    public static byte[] Take(Stream unpacked, int most)
    {
        using var taken = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        try
        {
            while (taken.Length < most && unpacked.Read(chunk) is var read and > 0)
            {
                taken.Write(chunk, 0, (int)Math.Min(read, most - taken.Length));
            }
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            // As far as it is not damaged.
        }

        return taken.ToArray();
    }

    /// <summary>Whether an exception says that packed data is damaged: ZLibException, for a preset dictionary among others, is an IOException.</summary>
    public static bool IsDamage(Exception exception) => exception is InvalidDataException or IOException;

    /// <summary>The data unpacked as zlib (RFC 1950) so many times over; to be read with a limit.</summary>
    public static Stream Inflate(byte[] packed, int layers)
    {
        Stream stream = new MemoryStream(packed, writable: false);
        for (var layer = 0; layer < layers; layer++)
        {
            stream = new ZLibStream(stream, CompressionMode.Decompress);
        }

        return stream;
    }
}
