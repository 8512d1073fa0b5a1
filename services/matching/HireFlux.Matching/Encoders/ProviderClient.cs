using System.Net.Http.Headers;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace HireFlux.Matching.Encoders;

/// <summary>How a provider of embeddings is reached: within a time, again after accidents, never elsewhere than where the key belongs.</summary>
internal static class ProviderClient
{
    /// <summary>Adds <see cref="OpenAIEmbeddings"/> with its client.</summary>
    public static void AddProviderClient(this IServiceCollection services, EncoderOptions options)
    {
        var client = services.AddHttpClient(nameof(OpenAIEmbeddings), http =>
        {
            http.BaseAddress = new Uri($"{(options.Endpoint ?? new Uri("https://api.openai.com/v1")).ToString().TrimEnd('/')}/");
            http.Timeout = options.TimeLimit;
            http.MaxResponseContentBufferSize = options.MaxAnswerBytes;
            http.DefaultRequestHeaders.Authorization = options.ApiKey is { Length: > 0 } key ? new AuthenticationHeaderValue("Bearer", key) : null;
        });
#pragma warning disable EXTEXP0001 // The standard handler of every client would retry around this one.
        client.RemoveAllResilienceHandlers();
#pragma warning restore EXTEXP0001
        if (options.Retries > 0)
        {
            // Retry-After is obeyed: nobody waits for this call, and the client's own time limit ends it.
            client.AddResilienceHandler("provider", pipeline => pipeline.AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = options.Retries,
                Delay = TimeSpan.FromMilliseconds(250),
                UseJitter = true,
                BackoffType = DelayBackoffType.Exponential,
            }));
        }

        client.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        });
    }
}
