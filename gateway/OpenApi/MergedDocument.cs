using System.Text.Json;
using HireFlux.Gateway.Routing;

namespace HireFlux.Gateway.OpenApi;

/// <summary>The merged document, made anew at most once a minute, and sooner while a service is missing from it.</summary>
internal sealed class MergedDocument(ServiceDocuments documents, IConfiguration configuration, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan s_lifetime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_lifetimeIncomplete = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _one = new(1, 1);
    private (byte[] Body, DateTimeOffset Until) _kept = ([], DateTimeOffset.MinValue);

    public async Task<byte[]> GetAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_kept.Until <= time.GetUtcNow())
            {
                _kept = await MakeAsync(cancellationToken);
            }

            return _kept.Body;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<(byte[] Body, DateTimeOffset Until)> MakeAsync(CancellationToken cancellationToken)
    {
        var fetched = await Task.WhenAll(GatewayRoutes.Services.Select(service => documents.FetchAsync(service, cancellationToken)));
        List<ServiceDocument> found = [.. fetched.OfType<ServiceDocument>()];
        List<string> missing = [.. GatewayRoutes.Services.Except(found.Select(document => document.Service))];
        var address = configuration["Gateway:PublicAddress"] ?? configuration["Auth:Issuer"] ?? "http://localhost:8080";
        var merged = DocumentMerger.Merge(found, missing, address.TrimEnd('/'));
        return (JsonSerializer.SerializeToUtf8Bytes(merged), time.GetUtcNow() + (missing.Count == 0 ? s_lifetime : s_lifetimeIncomplete));
    }
}
