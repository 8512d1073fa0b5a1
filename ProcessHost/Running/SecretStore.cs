using System.Security.Cryptography;
using System.Text.Json;

namespace HireFlux.ProcessHost.Running;

/// <summary>
/// Generated secrets, kept in <c>secrets.json</c> that only its owner may read, so that the next run has the same.
/// </summary>
internal sealed class SecretStore(string path)
{
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, string> _secrets = Read(path);

    /// <summary>The secret of this name; a new one of 32 letters and digits (about 186 bits) the first time.</summary>
    internal string GetOrCreate(string name)
    {
        lock (_lock)
        {
            if (!_secrets.TryGetValue(name, out var secret))
            {
                secret = RandomNumberGenerator.GetString(Alphabet, 32);
                _secrets[name] = secret;
                PrivateFile.Write(path, JsonSerializer.Serialize(_secrets, Indented));
            }

            return secret;
        }
    }

    private static SortedDictionary<string, string> Read(string path)
    {
        var secrets = File.Exists(path) ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path)) : null;
        return new SortedDictionary<string, string>(secrets ?? [], StringComparer.Ordinal);
    }
}
