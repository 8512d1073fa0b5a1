using System.ClientModel;
using System.ClientModel.Primitives;
using Anthropic;
using Microsoft.Extensions.AI;
using OllamaSharp;
using OpenAI;

namespace HireFlux.Resumes.Writing.Chat;

/// <summary>Makes the chat client that the configuration names.</summary>
public static class ChatProviders
{
    /// <summary>The client; null for the provider none.</summary>
    /// <param name="options">Which provider, model and key.</param>
    /// <param name="time">For pauses between tries.</param>
    /// <exception cref="InvalidOperationException">The provider is unknown, or its model, key or price is missing.</exception>
    public static IChatClient? Create(WriterOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        if (options.Provider is "none" or "")
        {
            return null;
        }

        Check(options, time);
        var http = new HttpClient(new ProviderHandler(options, time) { InnerHandler = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false } })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        return options.Provider switch
        {
            "openai" => OpenAI(options, http),
            "anthropic" => Anthropic(options, http),
            _ => Ollama(options, http),
        };
    }

    private static void Check(WriterOptions options, TimeProvider time)
    {
        var problem = options switch
        {
            { Provider: not ("openai" or "anthropic" or "ollama") } => $"Writer:Provider '{options.Provider}' is none of none, openai, anthropic, ollama.",
            { Model: "" } => "Writer:Model is missing.",
            { Provider: not "ollama", ApiKey: null or "" } => "Writer:ApiKey is missing.",
            { Retries: < 0 or > 5 } => "Writer:Retries must be 0 to 5.",
            _ when !PriceTable.For(options).Knows(options.Provider, options.Model, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)) =>
                $"No price is known for {options.Provider} {options.Model}: set Writer:InputUsdPerMillion and Writer:OutputUsdPerMillion.",
            _ => null,
        };
        if (problem is not null)
        {
            throw new InvalidOperationException(problem);
        }
    }

    private static IChatClient OpenAI(WriterOptions options, HttpClient http)
    {
        var settings = new OpenAIClientOptions
        {
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        };
        if (options.Endpoint is { } endpoint)
        {
            settings.Endpoint = endpoint;
        }

        return new OpenAIClient(new ApiKeyCredential(options.ApiKey!), settings).GetChatClient(options.Model).AsIChatClient();
    }

    private static IChatClient Anthropic(WriterOptions options, HttpClient http)
    {
        var client = new AnthropicClient { HttpClient = http, ApiKey = options.ApiKey, MaxRetries = 0, Timeout = options.TimeLimit * 2 };
        return (options.Endpoint is { } endpoint ? client.WithOptions(known => known with { BaseUrl = endpoint.ToString().TrimEnd('/') }) : client)
            .AsIChatClient(options.Model, options.MaxOutputTokens);
    }

    private static OllamaApiClient Ollama(WriterOptions options, HttpClient http)
    {
        http.BaseAddress = options.Endpoint ?? new Uri("http://localhost:11434");
        return new OllamaApiClient(http, options.Model);
    }
}
