using System.Security.Cryptography;

namespace HireFlux.Profiles.Files;

/// <summary>The SHA-256 of a file: its name in the object store, so that the same file is stored once.</summary>
/// <param name="Hex">64 lower-case hex digits.</param>
internal readonly record struct ContentHash(string Hex)
{
    public byte[] Bytes => Convert.FromHexString(Hex);

    /// <summary>As <c>resumes.file_url</c> has it: it names the file and no store, which may change.</summary>
    public string Url => $"sha256:{Hex}";

    public static ContentHash Of(ReadOnlySpan<byte> content) => From(SHA256.HashData(content));

    public static ContentHash From(ReadOnlySpan<byte> sha256) => new(Convert.ToHexStringLower(sha256));

    public static bool TryParse(string? text, out ContentHash hash)
    {
        hash = new ContentHash(text ?? string.Empty);
        return text is { Length: SHA256.HashSizeInBytes * 2 } && text.All(char.IsAsciiHexDigitLower);
    }

    public override string ToString() => Hex;
}
