using System.Security.Cryptography;
using System.Text;

namespace HireFlux.Applications.Domain;

/// <summary>Somebody who was erased, as a hash: events that come late make no new rows of theirs.</summary>
internal sealed class ErasedSubject(byte[] subjectHash, DateTime erasedAt)
{
    /// <summary>SHA-256 of the user's id as text.</summary>
    public byte[] SubjectHash { get; private set; } = subjectHash;

    public DateTime ErasedAt { get; private set; } = erasedAt;

    public static byte[] Hash(Guid userId) => SHA256.HashData(Encoding.UTF8.GetBytes(userId.ToString()));
}
