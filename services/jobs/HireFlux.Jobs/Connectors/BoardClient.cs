using System.Net;
using HireFlux.Jobs.Domain;
using HireFlux.ServiceDefaults;

namespace HireFlux.Jobs.Connectors;

/// <summary>Asks boards over HTTP. Redirects are not followed: a board answers where it is, or it is not trusted.</summary>
internal sealed class BoardClient(HttpClient http, HostLimits limits, TimeProvider time)
{
    /// <summary>Opens the answer to a GET.</summary>
    /// <exception cref="BoardUnavailableException">Any answer but 200.</exception>
    public async Task<BoardAnswer> GetAsync(Uri address, CancellationToken cancellationToken) => (await SendAsync(address, null, cancellationToken))!;

    /// <summary>Opens the answer to a GET; null, and noted in the visit, when the board is what it was.</summary>
    /// <exception cref="BoardUnavailableException">Any answer but 200 and 304.</exception>
    public Task<BoardAnswer?> GetIfChangedAsync(Uri address, BoardVisit visit, CancellationToken cancellationToken) => SendAsync(address, visit, cancellationToken);

    private async Task<BoardAnswer?> SendAsync(Uri address, BoardVisit? visit, CancellationToken cancellationToken)
    {
        var slot = await limits.EnterAsync(address, cancellationToken);
        HttpResponseMessage? response = null;
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Accept.ParseAdd("application/json");
            // As they came: boards write tags that the typed headers would not take.
            Add(request, "If-None-Match", visit?.Known?.ETag);
            Add(request, "If-Modified-Since", visit?.Known?.LastModified);
            response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                Note(visit, response);
                return new BoardAnswer(response, slot);
            }

            if (response.StatusCode != HttpStatusCode.NotModified || visit?.Known is null)
            {
                throw new BoardUnavailableException(CodeOf((int)response.StatusCode), RetryAfter(response));
            }

            visit.IsUnchanged = true;
        }
        catch
        {
            response?.Dispose();
            slot.Dispose();
            throw;
        }

        response.Dispose();
        slot.Dispose();
        return null;
    }

    private void Note(BoardVisit? visit, HttpResponseMessage response)
    {
        var (etag, modified) = (One(response.Headers, "ETag"), One(response.Content.Headers, "Last-Modified"));
        if (visit is not null && (etag ?? modified) is not null)
        {
            visit.Given = new BoardValidators(etag, modified, time.UtcNow());
        }
    }

    private static void Add(HttpRequestMessage request, string header, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }
    }

    private static string? One(System.Net.Http.Headers.HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.ToString() is { Length: > 0 and <= 500 } value ? value : null;

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
