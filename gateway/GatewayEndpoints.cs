using HireFlux.Gateway.Forwarding;
using HireFlux.Gateway.OpenApi;
using HireFlux.Gateway.Routing;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Mvc;
using Scalar.AspNetCore;

namespace HireFlux.Gateway;

internal static class GatewayEndpoints
{
    public static void MapGatewayEndpoints(this WebApplication app)
    {
        app.MapGet("/", () => TypedResults.Redirect("/scalar")).AllowAnonymous().ExcludeFromDescription();

        app.MapGet("/openapi/v1.json", async (MergedDocument document, CancellationToken cancellationToken) =>
                TypedResults.Bytes(await document.GetAsync(cancellationToken), "application/json"))
            .AllowAnonymous();

        app.MapScalarApiReference("/scalar", options =>
        {
            options.Title = "HireFlux API";
            options.AddDocument("v1");
            // Nothing on the page comes from, or goes to, another host.
            options.DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp().HideDeveloperTools().HideClientButton();
            options.AddPreferredSecuritySchemes(DocumentMerger.BearerScheme);
        }).AllowAnonymous();

        app.MapReverseProxy(proxy =>
        {
            proxy.UseMiddleware<ForwardingFailures>();
            proxy.UseLoadBalancing();
            proxy.UsePassiveHealthChecks();
        }).ConfigureEndpoints((endpoint, route) => endpoint.WithMetadata(new RequestSizeLimitAttribute(route.MaxRequestBodySize ?? GatewayRoute.UsualBodyBytes)));

        app.MapFallback("{**path}", () => Problems.NotFound("not_found", "There is nothing at this address.")).AllowAnonymous();
    }
}
