using System.Text.Json;
using HireFlux.Testing;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;

namespace HireFlux.ServiceDefaults.Tests;

/// <summary>Identity's two documents, served after a number of failures.</summary>
/// <param name="key">The key that tokens are signed with.</param>
internal sealed class UnsteadyIdentity(SecurityKey key) : IDocumentRetriever
{
    public const string DiscoveryAddress = "http://identity/.well-known/openid-configuration";
    private int _failures = int.MaxValue;
    private int _served;

    /// <summary>Documents served so far.</summary>
    public int Served => Volatile.Read(ref _served);

    /// <summary>Lets the next fetches fail and those after them succeed.</summary>
    public void FailFor(int fetches) => Volatile.Write(ref _failures, fetches);

    public Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        if (Interlocked.Decrement(ref _failures) >= 0)
        {
            throw new IOException("Identity is away.");
        }

        Interlocked.Increment(ref _served);
        return Task.FromResult(address == DiscoveryAddress
            ? JsonSerializer.Serialize(new { issuer = TestTokens.Issuer, jwks_uri = "http://identity/.well-known/jwks" })
            : Keys());
    }

    private string Keys()
    {
        var published = JsonWebKeyConverter.ConvertFromSecurityKey(key);
        return JsonSerializer.Serialize(new { keys = new[] { new { kty = published.Kty, kid = published.Kid, n = published.N, e = published.E } } });
    }
}
