using System.Security.Cryptography;
using System.Text;

namespace HireFlux.Resumes.Facts;

/// <summary>Ids of facts.</summary>
public static class FactId
{
    /// <summary>The first 64 bits of SHA-256 over kind, owner and text, in 16 hex digits.</summary>
    public static string Of(FactKind kind, string text, string? ownerId = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\u001f{ownerId}\u001f{text}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }
}
