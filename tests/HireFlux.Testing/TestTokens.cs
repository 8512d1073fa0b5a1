using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HireFlux.Testing;

/// <summary>Signs access tokens as identity would, with a key of the test process, and tokens that a service must refuse.</summary>
public sealed class TestTokens : IDisposable
{
    /// <summary>The issuer that services under test expect.</summary>
    public const string Issuer = "http://localhost:8080/";

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly RSA _foreign = RSA.Create(2048);

    /// <summary>The public key that services under test trust.</summary>
    public SecurityKey Key => new RsaSecurityKey(_rsa.ExportParameters(false)) { KeyId = "test" };

    /// <summary>A good token.</summary>
    public string For(Guid userId, bool admin = false) => Sign(_rsa, userId, admin, TimeSpan.FromHours(1), Issuer);

    /// <summary>A token that has run out.</summary>
    public string Expired(Guid userId) => Sign(_rsa, userId, false, TimeSpan.FromHours(-1), Issuer);

    /// <summary>A token signed by somebody else under the same key id.</summary>
    public string Forged(Guid userId) => Sign(_foreign, userId, true, TimeSpan.FromHours(1), Issuer);

    /// <summary>A token of another issuer.</summary>
    public string OtherIssuer(Guid userId) => Sign(_rsa, userId, false, TimeSpan.FromHours(1), "http://elsewhere.example/");

    /// <inheritdoc/>
    public void Dispose()
    {
        _rsa.Dispose();
        _foreign.Dispose();
    }

    private static string Sign(RSA rsa, Guid userId, bool admin, TimeSpan lifetime, string issuer)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var claims = new List<Claim> { new("sub", userId.ToString()) };
        if (admin)
        {
            claims.Add(new Claim("role", "admin"));
        }

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = "hireflux",
            TokenType = "at+jwt",
            Subject = new ClaimsIdentity(claims),
            IssuedAt = now.AddHours(-2),
            NotBefore = now.AddHours(-2),
            Expires = now + lifetime,
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(rsa) { KeyId = "test" }, SecurityAlgorithms.RsaSha256),
        });
    }
}
