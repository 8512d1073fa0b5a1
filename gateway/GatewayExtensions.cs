using HireFlux.Gateway.Forwarding;
using HireFlux.Gateway.OpenApi;
using HireFlux.Gateway.Routing;
using HireFlux.Gateway.Security;
using Microsoft.AspNetCore.HttpOverrides;
using Yarp.ReverseProxy.Health;

namespace HireFlux.Gateway;

internal static class GatewayExtensions
{
    private const int MaxConnections = 4096;
    private static readonly TimeSpan s_connectTimeout = TimeSpan.FromSeconds(2);

    public static void AddGateway(this WebApplicationBuilder builder)
    {
        var addresses = new ServiceAddresses(builder.Configuration);
        builder.Services.AddSingleton(addresses);
        builder.Services.AddSingleton<ServiceDocuments>();
        builder.Services.AddSingleton<MergedDocument>();
        builder.Services.AddReverseProxy()
            .LoadFromMemory(ProxyConfiguration.Routes, ProxyConfiguration.Clusters(addresses))
            .AddTransforms(ClientHeaders.Configure)
            .ConfigureHttpClient((_, handler) => handler.ConnectTimeout = s_connectTimeout);
        builder.Services.Configure<TransportFailureRateHealthPolicyOptions>(options => options.DetectionWindowSize = ProxyConfiguration.Reactivation);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxConcurrentConnections = MaxConnections;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        builder.Services.AddCors();
        // ForwardingFailures says the same in one line, without a stack trace for each request to a service that is away.
        builder.Logging.AddFilter("Yarp.ReverseProxy.Forwarder.HttpForwarder", LogLevel.Error);
    }

    /// <summary>What comes before everything else at the only public door.</summary>
    public static void UseGatewayProtection(this WebApplication app)
    {
        app.Use(SecurityHeaders.AddAsync);
        if (Values(app, "Gateway:TrustedProxies") is { Length: > 0 } proxies)
        {
            var options = new ForwardedHeadersOptions
            {
                ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            };
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            Array.ForEach(proxies, proxy => options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy)));
            app.UseForwardedHeaders(options);
        }

        if (Values(app, "Gateway:AllowedOrigins") is { Length: > 0 } origins)
        {
            app.UseCors(cors => cors.WithOrigins(origins).AllowAnyMethod().AllowAnyHeader().WithExposedHeaders("ETag", "Location", "Retry-After", "Idempotency-Replayed"));
        }
    }

    private static string[] Values(WebApplication app, string section) => app.Configuration.GetSection(section).Get<string[]>() ?? [];
}
