using System.Text.Json;
using System.Text.Json.Nodes;
using HireFlux.Gateway.Routing;

namespace HireFlux.Gateway.OpenApi;

/// <summary>Fetches the services' OpenAPI documents, each within ten seconds or not at all: a service makes its own when it is first asked.</summary>
internal sealed partial class ServiceDocuments(ServiceAddresses addresses, TimeProvider time, ILogger<ServiceDocuments> logger) : IDisposable
{
    private const int MaxBytes = 4 * 1024 * 1024;
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);
    private readonly HttpClient _client = new(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(1), AllowAutoRedirect = false })
    {
        MaxResponseContentBufferSize = MaxBytes,
    };

    /// <summary>The document, or null when no replica gave one.</summary>
    public async Task<ServiceDocument?> FetchAsync(string service, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(s_timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        foreach (var address in addresses.Of(service))
        {
            try
            {
                var body = await _client.GetByteArrayAsync(new Uri(new Uri(address), "/openapi/v1.json"), either.Token);
                if (JsonNode.Parse(body) is JsonObject document)
                {
                    return new ServiceDocument(service, document);
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or JsonException
                || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                LogMissing(logger, service, exception.GetType().Name);
            }
        }

        return null;
    }

    public void Dispose() => _client.Dispose();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The OpenAPI document of {Service} cannot be had: {Kind}")]
    private static partial void LogMissing(ILogger logger, string service, string kind);
}
