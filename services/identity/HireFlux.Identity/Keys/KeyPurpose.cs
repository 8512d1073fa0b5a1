namespace HireFlux.Identity.Keys;

/// <summary>What a stored key is for.</summary>
internal static class KeyPurpose
{
    /// <summary>RSA: signs tokens; its public half is in the JWKS.</summary>
    public const string Signing = "signing";

    /// <summary>AES: encrypts what refresh tokens hold.</summary>
    public const string Encryption = "encryption";

    /// <summary>HMAC: chains the audit trail. It never rotates, or old chains could not be verified.</summary>
    public const string Audit = "audit";
}
