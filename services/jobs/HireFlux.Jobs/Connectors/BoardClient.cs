using System.Net;
using HireFlux.Jobs.Domain;

namespace HireFlux.Jobs.Connectors;

/// <summary>Asks boards over HTTP. Redirects are not followed: a board answers where it is, or it is not trusted.</summary>
internal sealed class BoardClient(HttpClient http, TimeProvider time)
{
    /// <summary>Opens the answer to a GET; its body is read as it comes.</summary>
    /// <exception cref="BoardUnavailableException">Any answer but 200.</exception>
    public async Task<HttpResponseMessage> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("application/json");
        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode == HttpStatusCode.OK)
        {
            return response;
        }

        using (response)
        {
            throw new BoardUnavailableException(CodeOf((int)response.StatusCode), RetryAfter(response));
        }
    }

    private static string CodeOf(int status) => status switch
    {
        404 or 410 => SyncErrors.NotFound,
        401 or 403 => SyncErrors.Unauthorized,
        429 => SyncErrors.RateLimited,
        >= 300 and < 400 => SyncErrors.Redirected,
        >= 500 => SyncErrors.ServerError,
        _ => SyncErrors.UnexpectedStatus,
    };

    private TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.Headers.RetryAfter is { } header ? header.Delta ?? (header.Date - time.GetUtcNow()) : null;
}
