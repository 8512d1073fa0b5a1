using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace HireFlux.Identity.Keys;

/// <summary>Lets this service check tokens with the keys it holds, where the others read the discovery document.</summary>
internal sealed class KeyRingConfiguration(KeyRing ring, IConfiguration configuration) : IConfigurationManager<OpenIdConnectConfiguration>
{
    public Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        var document = new OpenIdConnectConfiguration { Issuer = Tokens.TokenServer.IssuerOf(configuration).AbsoluteUri };
        foreach (var key in ring.Required.Signing)
        {
            document.SigningKeys.Add(key);
        }

        return Task.FromResult(document);
    }

    public void RequestRefresh()
    {
        // The ring refreshes itself.
    }
}
