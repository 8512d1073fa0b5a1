using Microsoft.AspNetCore.Http.Features;

namespace HireFlux.ServiceDefaults.Http;

internal static class HttpConventionsExtensions
{
    /// <summary>The largest request body, in bytes, of an endpoint that names none of its own.</summary>
    public const long MaxRequestBodyBytes = 1024 * 1024;

    public static void AddHttpConventions(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBodyBytes;
        });
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.ConfigureHttpJsonOptions(options => JsonConventions.Apply(options.SerializerOptions));
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = ProblemDetailsConventions.Apply);
        builder.Services.AddExceptionHandler<RequestExceptionHandler>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<ClientInfo>();
        builder.Services.AddOpenApi("v1", OpenApiConventions.Configure);
        builder.Services.AddServiceDiscovery();
        builder.Services.ConfigureHttpClientDefaults(http =>
        {
            http.AddStandardResilienceHandler();
            http.AddServiceDiscovery();
        });
    }

    public static void UseHttpConventions(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.Use(static (context, next) =>
        {
            // Kestrel checks a declared length only when the body is read; a body nobody reads would slip past the limit.
            var limit = context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
            if (context.Request.ContentLength > limit)
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return Task.CompletedTask;
            }

            return next(context);
        });
    }
}
