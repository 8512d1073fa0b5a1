using System.Security.Cryptography;
using System.Text;

namespace HireFlux.Billing.Domain;

/// <summary>
/// Proof that a person's ledger was pseudonymised, and the reason why late events make no new wallet. It keeps a hash of the id only,
/// and not the pseudonym: nothing here leads from one to the other.
/// </summary>
internal sealed class CreditErasure
{
    /// <summary>SHA-256 of the user's id as text.</summary>
    public byte[] SubjectHash { get; private set; } = [];

    public int LedgerRows { get; private set; }

    /// <summary>The database role that asked for it.</summary>
    public string ExecutedBy { get; private set; } = string.Empty;

    public DateTime ErasedAt { get; private set; }

    public static byte[] Hash(Guid userId) => SHA256.HashData(Encoding.UTF8.GetBytes(userId.ToString()));
}
