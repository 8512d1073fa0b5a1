using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.IdentityModel.Tokens;

namespace HireFlux.ServiceDefaults.Auth;

internal static class TokenValidationExtensions
{
    public const string Audience = "hireflux";

    /// <summary>
    /// Every service checks signature, issuer, audience and lifetime itself. Keys come from identity's discovery document,
    /// read at the start and again when an unknown key id is seen.
    /// </summary>
    public static void AddTokenValidation(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
        {
            var identity = configuration["services:identity:http:0"] ?? "http://identity";
            options.MetadataAddress = $"{identity.TrimEnd('/')}/.well-known/openid-configuration";
            options.RequireHttpsMetadata = false;
            options.BackchannelTimeout = TimeSpan.FromSeconds(5);
            options.RefreshInterval = TimeSpan.FromSeconds(10);
            options.MapInboundClaims = false;
            options.TokenValidationParameters = new TokenValidationParameters
            {
                // OpenIddict writes the issuer as an absolute URI, with the slash at its end.
                ValidIssuer = new Uri(configuration["Auth:Issuer"] ?? "http://localhost:8080/").AbsoluteUri,
                ValidAudience = Audience,
                ValidTypes = ["at+jwt"],
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.EcdsaSha256],
                NameClaimType = "sub",
                RoleClaimType = "role",
                ClockSkew = TimeSpan.FromSeconds(30),
                RequireExpirationTime = true,
                RequireSignedTokens = true,
            };
            options.Events = new JwtBearerEvents { OnMessageReceived = RefuseWithoutKeys };
        });
        builder.Services.AddHostedService<TokenKeysAtStart>();
        builder.Services.AddHostedService<EndpointPolicyCheck>();
        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(Policies.User, policy => policy.RequireAuthenticatedUser().RequireClaim("sub"))
            .AddPolicy(Policies.Admin, policy => policy.RequireAuthenticatedUser().RequireRole("admin"))
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    /// <summary>
    /// A token that comes before the keys is no bad token: 503, not 401. It is asked before the token is read; asked after a refusal,
    /// keys that arrived in between would make the refusal look deserved.
    /// </summary>
    private static async Task RefuseWithoutKeys(MessageReceivedContext context)
    {
        if (context.Options.ConfigurationManager is not { } keys || context.Request.Headers.Authorization.Count == 0)
        {
            return;
        }

        try
        {
            await keys.GetConfigurationAsync(context.HttpContext.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or HttpRequestException)
        {
            throw new HttpRequestException("The keys that tokens are checked with cannot be fetched.", exception);
        }
    }
}
