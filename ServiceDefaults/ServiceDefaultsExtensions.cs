using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Caching;
using HireFlux.ServiceDefaults.Health;
using HireFlux.ServiceDefaults.Http;
using HireFlux.ServiceDefaults.Telemetry;
using Microsoft.AspNetCore.HttpOverrides;

namespace HireFlux.ServiceDefaults;

/// <summary>What every service does alike, in two calls: one before the host is built and one after.</summary>
public static class ServiceDefaultsExtensions
{
    /// <summary>Adds telemetry, health checks, token validation, problem details, JSON conventions, HTTP client resilience and caching.</summary>
    /// <param name="builder">The service's builder.</param>
    /// <param name="serviceName">The resource name, such as <c>jobs</c>; it names the telemetry, the cache's key prefix and the queues.</param>
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder, string serviceName)
    {
        builder.Services.AddSingleton(new ServiceIdentity(serviceName));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddTelemetry(serviceName);
        builder.AddHealth();
        builder.AddHttpConventions();
        builder.AddTokenValidation();
        builder.AddCaching(serviceName);
        return builder;
    }

    /// <summary>Puts the error handling, authentication and health endpoints into the pipeline. Call it before the service maps its own endpoints.</summary>
    /// <param name="app">The service.</param>
    /// <param name="isGateway">True for the public door: it believes no forwarded address, and serves the services' documents instead of its own.</param>
    public static WebApplication UseServiceDefaults(this WebApplication app, bool isGateway = false)
    {
        if (!isGateway)
        {
            app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor });
        }

        app.UseHttpConventions();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapHealth();
        if (!isGateway)
        {
            app.MapOpenApi("/openapi/v1.json").AllowAnonymous();
        }

        return app;
    }
}
