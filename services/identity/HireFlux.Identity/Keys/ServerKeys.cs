using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;

namespace HireFlux.Identity.Keys;

/// <summary>
/// Gives the ring's keys to the server, the current ones first. The server refuses options without keys, and its options are asked for by every request,
/// health checks too: so until the ring is filled there are throw-away keys in it, which <see cref="Tokens.RefuseWithoutKeys"/> keeps from being used.
/// </summary>
internal sealed class ServerKeys(KeyRing ring) : IConfigureOptions<OpenIddictServerOptions>, IPostConfigureOptions<OpenIddictServerOptions>
{
    private const int SymmetricBytes = 32;

    public void Configure(OpenIddictServerOptions options)
    {
        options.SigningCredentials.Clear();
        options.EncryptionCredentials.Clear();
        if (ring.Current is { } keys)
        {
            options.SigningCredentials.AddRange(keys.Signing.Select(key => new SigningCredentials(key, SecurityAlgorithms.RsaSha256)));
            options.EncryptionCredentials.AddRange(keys.Encryption.Select(EncryptWith));
        }
        else
        {
            options.SigningCredentials.Add(new SigningCredentials(new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)), SecurityAlgorithms.EcdsaSha256));
            options.EncryptionCredentials.Add(EncryptWith(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(SymmetricBytes))));
        }
    }

    /// <summary>The server sorts its keys by rules of its own; which of them signs is for the schedule to say.</summary>
    public void PostConfigure(string? name, OpenIddictServerOptions options)
    {
        if (ring.Current is { } keys)
        {
            var order = keys.Signing.Select(key => key.KeyId).Concat(keys.Encryption.Select(key => key.KeyId)).ToList();
            options.SigningCredentials.Sort((left, right) => order.IndexOf(left.Key.KeyId).CompareTo(order.IndexOf(right.Key.KeyId)));
            options.EncryptionCredentials.Sort((left, right) => order.IndexOf(left.Key.KeyId).CompareTo(order.IndexOf(right.Key.KeyId)));
        }
    }

    private static EncryptingCredentials EncryptWith(SymmetricSecurityKey key) =>
        new(key, SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512);
}
