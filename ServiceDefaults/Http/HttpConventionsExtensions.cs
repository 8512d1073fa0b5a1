using Microsoft.AspNetCore.Http.Features;

namespace HireFlux.ServiceDefaults.Http;

internal static class HttpConventionsExtensions
{
    /// <summary>The largest request body, in bytes, of an endpoint that names none of its own.</summary>
    public const long MaxRequestBodyBytes = 1024 * 1024;

    private const long MaxDiscardedBytes = 16 * 1024 * 1024;
    private const string RetryAfterSeconds = "5";

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
        app.Use(TellWhenToComeBack);
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.Use(RefuseOversizedAsync);
    }

    /// <summary>Every 503 says when to come back, whoever answers it.</summary>
    private static Task TellWhenToComeBack(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(
            state =>
            {
                if (state is HttpResponse { StatusCode: StatusCodes.Status503ServiceUnavailable, Headers: { RetryAfter.Count: 0 } headers })
                {
                    headers.RetryAfter = RetryAfterSeconds;
                }

                return Task.CompletedTask;
            },
            context.Response);
        return next(context);
    }

    /// <summary>
    /// Answers 413 by the declared length: Kestrel checks it only when the body is read, and one that nobody reads would slip past the limit.
    /// A client that sends all before it listens gets to hear it too, within reason: after the answer, Kestrel itself reads for five seconds
    /// and throws away what a raised limit lets in.
    /// </summary>
    private static Task RefuseOversizedAsync(HttpContext context, RequestDelegate next)
    {
        var size = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (context.Request.ContentLength is not { } length || size?.MaxRequestBodySize is not { } limit || length <= limit)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        if (length <= MaxDiscardedBytes && !size.IsReadOnly)
        {
            size.MaxRequestBodySize = length;
        }

        return Task.CompletedTask;
    }
}
