using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HireFlux.ServiceDefaults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace HireFlux.Profiles.Files;

/// <summary>
/// Links that open one file for a few minutes without a token, for stores that have none of their own: signed with HMAC-SHA256 over the file,
/// the name and type it is given out under, and the time it ends.
/// </summary>
internal sealed class FileLinks
{
    public const string Path = "/v1/files";
    private const int MinSecretLength = 16;
    private static readonly byte[] s_purpose = "hireflux/file-links/v1"u8.ToArray();
    private readonly byte[] _key;
    private readonly TimeProvider _time;

    public FileLinks(IOptions<FilesOptions> options, TimeProvider time)
    {
        var secret = options.Value.LinkSecret;
        _time = time;
        _key = secret.Length >= MinSecretLength
            ? HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: s_purpose)
            : throw new InvalidOperationException($"Files:LinkSecret must have {MinSecretLength} characters or more.");
    }

    /// <summary>A link relative to the gateway.</summary>
    public string Create(ContentHash hash, string fileName, string mediaType, DateTime expiresAt)
    {
        var expires = Seconds(expiresAt);
        return QueryHelpers.AddQueryString($"{Path}/{hash.Hex}", new Dictionary<string, string?>
        {
            ["name"] = fileName,
            ["type"] = mediaType,
            ["expires"] = expires.ToString(CultureInfo.InvariantCulture),
            ["signature"] = Base64Url.EncodeToString(Sign(hash, fileName, mediaType, expires)),
        });
    }

    /// <summary>Judges a link. One that was changed in any part is no link, whatever time it names.</summary>
    public FileLinkState Judge(ContentHash hash, string fileName, string mediaType, long expires, string signature)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var isSigned = Base64Url.IsValid(signature)
            && Base64Url.TryDecodeFromChars(signature, given, out var length)
            && length == given.Length
            && CryptographicOperations.FixedTimeEquals(given, Sign(hash, fileName, mediaType, expires));
        return !isSigned ? FileLinkState.Forged
            : expires <= Seconds(_time.UtcNow()) ? FileLinkState.Expired
            : FileLinkState.Good;
    }

    private static long Seconds(DateTime moment) => new DateTimeOffset(moment, TimeSpan.Zero).ToUnixTimeSeconds();

    /// <summary>The parts are told apart by a character that no name or type has: control characters are cut out of names.</summary>
    private byte[] Sign(ContentHash hash, string fileName, string mediaType, long expires) =>
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(FormattableString.Invariant($"{hash.Hex}\n{mediaType}\n{expires}\n{fileName}")));
}
