using System.Security.Cryptography;
using System.Text;

namespace HireFlux.ServiceDefaults.Security;

/// <summary>
/// Seals small secrets for a column: AES-256-GCM under a named key, bound to the row it belongs to.
/// The text is <c>keyId.base64url(nonce ‖ tag ‖ ciphertext)</c>; moved to another row it does not open.
/// </summary>
public sealed class SecretSealer
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int MinSecretLength = 16;
    private static readonly byte[] s_purpose = "hireflux/sealing/v1"u8.ToArray();
    private readonly Dictionary<string, byte[]> _keys;

    /// <summary>Makes a sealer.</summary>
    /// <param name="currentKeyId">The key that seals.</param>
    /// <param name="secrets">Secrets of 16 characters or more, by key id; retired ones still open what they sealed.</param>
    /// <exception cref="ArgumentException">No such current key, or a secret is too short.</exception>
    public SecretSealer(string currentKeyId, IReadOnlyDictionary<string, string> secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        if (!secrets.ContainsKey(currentKeyId) || secrets.Values.Any(secret => secret.Length < MinSecretLength))
        {
            throw new ArgumentException($"The current key must be there and every secret have {MinSecretLength} characters or more.", nameof(secrets));
        }

        CurrentKeyId = currentKeyId;
        _keys = secrets.ToDictionary(
            pair => pair.Key,
            pair => HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(pair.Value), 32, info: s_purpose));
    }

    /// <summary>The key that seals now; what another one sealed should be sealed again.</summary>
    public string CurrentKeyId { get; }

    /// <summary>Reads <c>Sealing:Secret</c> (key id <c>k1</c>), or <c>Sealing:Keys:{id}</c> with <c>Sealing:CurrentKey</c> once keys rotate.</summary>
    /// <exception cref="InvalidOperationException">Nothing is configured.</exception>
    public static SecretSealer FromConfiguration(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var keys = configuration.GetSection("Sealing:Keys").GetChildren().ToDictionary(child => child.Key, child => child.Value!);
        if (configuration["Sealing:Secret"] is { Length: > 0 } secret)
        {
            keys.TryAdd("k1", secret);
        }

        return keys.Count == 0
            ? throw new InvalidOperationException("Sealing:Secret is not set.")
            : new SecretSealer(configuration["Sealing:CurrentKey"] ?? "k1", keys);
    }

    /// <summary>Seals a secret for one row.</summary>
    /// <param name="secret">The plain text.</param>
    /// <param name="rowId">The row it is stored in: authenticated, not hidden.</param>
    public string Seal(string secret, Guid rowId)
    {
        var plain = Encoding.UTF8.GetBytes(secret);
        var sealedBytes = new byte[NonceBytes + TagBytes + plain.Length];
        var nonce = sealedBytes.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_keys[CurrentKeyId], TagBytes);
        aes.Encrypt(nonce, plain, sealedBytes.AsSpan(NonceBytes + TagBytes), sealedBytes.AsSpan(NonceBytes, TagBytes), rowId.ToByteArray());
        CryptographicOperations.ZeroMemory(plain);
        return $"{CurrentKeyId}.{System.Buffers.Text.Base64Url.EncodeToString(sealedBytes)}";
    }

    /// <summary>Opens what <see cref="Seal"/> made.</summary>
    /// <exception cref="CryptographicException">Another row's, another key's, or changed.</exception>
    public string Open(string sealedText, Guid rowId)
    {
        ArgumentNullException.ThrowIfNull(sealedText);
        var (keyId, bytes) = Split(sealedText);
        if (!_keys.TryGetValue(keyId, out var key) || bytes.Length < NonceBytes + TagBytes)
        {
            throw new CryptographicException("The sealed text names no key that is known here.");
        }

        var plain = new byte[bytes.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(bytes.AsSpan(0, NonceBytes), bytes.AsSpan(NonceBytes + TagBytes), bytes.AsSpan(NonceBytes, TagBytes), plain, rowId.ToByteArray());
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>True when a key other than the current one sealed it.</summary>
    public bool NeedsResealing(string sealedText) => Split(sealedText).KeyId != CurrentKeyId;

    private static (string KeyId, byte[] Bytes) Split(string sealedText)
    {
        var dot = sealedText.IndexOf('.', StringComparison.Ordinal);
        try
        {
            return dot > 0
                ? (sealedText[..dot], System.Buffers.Text.Base64Url.DecodeFromChars(sealedText.AsSpan(dot + 1)))
                : throw new CryptographicException("The sealed text has no key id.");
        }
        catch (FormatException exception)
        {
            throw new CryptographicException("The sealed text is not base64url.", exception);
        }
    }
}
