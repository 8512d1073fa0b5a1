using HireFlux.Identity.Keys;
using HireFlux.Identity.Persistence;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using OpenIddict.Server;

namespace HireFlux.Identity.Tokens;

/// <summary>The OAuth 2.0 and OpenID Connect server.</summary>
internal static class TokenServer
{
    /// <summary>The public first-party client.</summary>
    public const string ClientId = "hireflux";

    /// <summary>The audience that every service asks for.</summary>
    public const string Audience = "hireflux";

    public const string TokenPath = "v1/auth/token";
    public const string RevocationPath = "v1/auth/revoke";
    private static readonly TimeSpan s_accessTokenLifetime = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_refreshTokenLifetime = TimeSpan.FromDays(30);
    private static readonly TimeSpan s_reuseLeeway = TimeSpan.FromSeconds(30);

    /// <summary>Who the tokens say they are from: <c>Auth:Issuer</c>, the gateway's address as clients see it.</summary>
    public static Uri IssuerOf(IConfiguration configuration) => new(configuration["Auth:Issuer"] ?? "http://localhost:8080/");

    public static void AddTokenServer(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOpenIddict()
            .AddCore(UseIdentityDatabase)
            .AddServer(server =>
            {
                server.SetIssuer(IssuerOf(builder.Configuration))
                    .SetConfigurationEndpointUris(".well-known/openid-configuration")
                    .SetJsonWebKeySetEndpointUris(".well-known/jwks")
                    .SetTokenEndpointUris(TokenPath)
                    .SetRevocationEndpointUris(RevocationPath)
                    .AllowPasswordFlow()
                    .AllowRefreshTokenFlow()
                    .SetAccessTokenLifetime(s_accessTokenLifetime)
                    .SetRefreshTokenLifetime(s_refreshTokenLifetime)
                    .SetRefreshTokenReuseLeeway(s_reuseLeeway)
                    .UseReferenceRefreshTokens()
                    .DisableAccessTokenEncryption()
                    .AddEventHandler(RefuseWithoutKeys.Descriptor)
                    .AddEventHandler(RefuseOddForms.Descriptor)
                    .AddEventHandler(DescribePublicAddress.Descriptor)
                    .AddEventHandler(ReportTokenReuse.Descriptor);
                // TLS ends at the gateway; inside the system it is http.
                server.UseAspNetCore().EnableTokenEndpointPassthrough().DisableTransportSecurityRequirement();
            });
        services.AddSingleton<ServerKeys>();
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>>(provider => provider.GetRequiredService<ServerKeys>());
        services.AddSingleton<IPostConfigureOptions<OpenIddictServerOptions>>(provider => provider.GetRequiredService<ServerKeys>());
        services.AddSingleton<IOptionsChangeTokenSource<OpenIddictServerOptions>>(provider => provider.GetRequiredService<KeyRing>());
        services.AddSingleton<KeyRingConfiguration>();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<KeyRingConfiguration>((options, keys) => options.ConfigurationManager = keys);
        services.AddSingleton<TokenPruning>();
        services.AddHostedService(provider => provider.GetRequiredService<TokenPruning>());

        // Its information lines hold whole requests, e-mail addresses among them.
        builder.Logging.AddFilter("OpenIddict", LogLevel.Warning);
    }

    /// <summary>Keeps clients, authorizations and tokens in this service's database.</summary>
    public static void UseIdentityDatabase(OpenIddictCoreBuilder core) =>
        core.UseEntityFrameworkCore().UseDbContext<IdentityDbContext>().ReplaceDefaultEntities<Guid>();
}
