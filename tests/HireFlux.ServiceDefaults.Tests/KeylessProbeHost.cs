using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace HireFlux.ServiceDefaults.Tests;

/// <summary>A probe service that fetches its keys from an identity that is away.</summary>
public sealed class KeylessProbeHost : ProbeHost
{
    internal UnsteadyIdentity Identity => field ??= new UnsteadyIdentity(Tokens.Key);

    /// <inheritdoc/>
    protected override void ConfigureServices(IServiceCollection services) =>
        services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
            options.ConfigurationManager = new ConfigurationManager<OpenIdConnectConfiguration>(
                UnsteadyIdentity.DiscoveryAddress, new OpenIdConnectConfigurationRetriever(), Identity));
}
