namespace HireFlux.Identity.Keys;

/// <summary>A key that all replicas share, sealed under the service's sealing secret.</summary>
internal sealed class SigningKey(Guid id, string purpose, string sealedKey, DateTime createdAt, DateTime activeFrom, DateTime? activeUntil, DateTime? expiresAt)
{
    /// <summary>Also the key id (<c>kid</c>) in tokens and JWKS, as 32 hexadecimal digits.</summary>
    public Guid Id { get; private set; } = id;

    /// <summary>One of <see cref="KeyPurpose"/>.</summary>
    public string Purpose { get; private set; } = purpose;

    /// <summary>PKCS#8 of an RSA key, or the bytes of a symmetric one, in base64, sealed for this row.</summary>
    public string SealedKey { get; private set; } = sealedKey;

    public DateTime CreatedAt { get; private set; } = createdAt;

    /// <summary>From here on it is used for what is new; before, it is only published.</summary>
    public DateTime ActiveFrom { get; private set; } = activeFrom;

    /// <summary>When the next one takes over; null for never.</summary>
    public DateTime? ActiveUntil { get; private set; } = activeUntil;

    /// <summary>From here on nothing it signed or encrypted is valid, and it is forgotten; null for never.</summary>
    public DateTime? ExpiresAt { get; private set; } = expiresAt;

    /// <summary>The same key under another sealing secret.</summary>
    public void Reseal(string sealedKey) => SealedKey = sealedKey;
}
