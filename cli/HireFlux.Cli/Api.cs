using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace HireFlux.Cli;

/// <summary>A client of the gateway, signed in as one person or as nobody.</summary>
internal sealed class Api : IDisposable
{
    private const string ClientId = "hireflux";
    private static readonly TimeSpan s_retryFor = TimeSpan.FromSeconds(60);
    private readonly HttpClient _http;

    /// <summary>Whom requests are sent for; null before signing in.</summary>
    public AuthenticationHeaderValue? Authorization => _http.DefaultRequestHeaders.Authorization;

    public Api(Uri gateway) => _http = new HttpClient { BaseAddress = gateway };

    public async Task SignInAsync(string email, string password, CancellationToken cancellationToken)
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "password",
            ["client_id"] = ClientId,
            ["username"] = email,
            ["password"] = password,
            ["scope"] = "openid offline_access",
        };
        var token = await SendAsync(() => new HttpRequestMessage(HttpMethod.Post, "/v1/auth/token") { Content = new FormUrlEncodedContent(form) }, cancellationToken);
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("access_token").GetString());
    }

    public Task<JsonElement> GetAsync(string path, CancellationToken cancellationToken) =>
        SendAsync(() => new HttpRequestMessage(HttpMethod.Get, path), cancellationToken);

    public Task<JsonElement> PostAsync(string path, object? body, CancellationToken cancellationToken)
    {
        // One key for all tries: a POST whose answer was lost is answered again and not done again.
        var key = Guid.CreateVersion7().ToString();
        return SendAsync(
            () =>
            {
                var request = new HttpRequestMessage(HttpMethod.Post, path);
                request.Headers.Add("Idempotency-Key", key);
                request.Content = body is null ? null : JsonContent.Create(body);
                return request;
            },
            cancellationToken);
    }

    public Task<JsonElement> PutAsync(string path, object body, CancellationToken cancellationToken) =>
        SendAsync(() => new HttpRequestMessage(HttpMethod.Put, path) { Content = JsonContent.Create(body) }, cancellationToken);

    /// <summary>Changes what the body names and nothing else (RFC 7396).</summary>
    public Task<JsonElement> PatchAsync(string path, object body, CancellationToken cancellationToken) =>
        SendAsync(
            () => new HttpRequestMessage(HttpMethod.Patch, path)
            {
                Content = JsonContent.Create(body, new MediaTypeHeaderValue("application/merge-patch+json")),
            },
            cancellationToken);

    /// <summary>Uploads a file as a form. The same file again is the same resume.</summary>
    public Task<JsonElement> UploadAsync(string path, string file, CancellationToken cancellationToken)
    {
        var content = File.ReadAllBytes(file);
        return SendAsync(
            () => new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = new MultipartFormDataContent { { new ByteArrayContent(content), "file", Path.GetFileName(file) } },
            },
            cancellationToken);
    }

    /// <summary>The bytes of a file that an endpoint renders.</summary>
    public Task<byte[]> DownloadAsync(string path, CancellationToken cancellationToken) => _http.GetByteArrayAsync(path, cancellationToken);

    public void Dispose() => _http.Dispose();

    /// <summary>Sends, and sends again while the answer is 503: the system says so itself when a part of it is away.</summary>
    private async Task<JsonElement> SendAsync(Func<HttpRequestMessage> create, CancellationToken cancellationToken)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (true)
        {
            using var request = create();
            using var response = await _http.SendAsync(request, cancellationToken);
            if (response.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests
                && TimeProvider.System.GetElapsedTime(began) < s_retryFor)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500), cancellationToken);
                continue;
            }

            var text = await response.Content.ReadAsStringAsync(cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                throw new ApiException($"{request.Method} {request.RequestUri!.PathAndQuery} was answered {(int)response.StatusCode}: {text}", response.StatusCode);
            }

            return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement.Clone();
        }
    }
}
