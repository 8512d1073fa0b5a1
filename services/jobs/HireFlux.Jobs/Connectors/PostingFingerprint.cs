using System.Security.Cryptography;
using System.Text;

namespace HireFlux.Jobs.Connectors;

/// <summary>
/// Tells postings by their bytes, before anything of them is read: two of one fingerprint give the same job.
/// </summary>
/// <param name="basis">All else that a posting is read by, such as the version of the rules and what the source says of its employer.</param>
internal sealed class PostingFingerprint(params ReadOnlySpan<string?> basis)
{
    private readonly byte[] _basis = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', basis)));

    /// <summary>The first 128 bits of SHA-256, marked as a UUID of version 8 (RFC 9562).</summary>
    public Guid Of(ReadOnlySpan<byte> posting)
    {
        Span<byte> parts = stackalloc byte[2 * SHA256.HashSizeInBytes];
        _basis.CopyTo(parts);
        SHA256.HashData(posting, parts[SHA256.HashSizeInBytes..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(parts, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
