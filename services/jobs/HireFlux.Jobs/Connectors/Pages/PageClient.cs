using System.Net;
using System.Net.Mime;
using System.Text;
using HireFlux.Jobs.Connectors.Outbound;
using Microsoft.Extensions.Options;

namespace HireFlux.Jobs.Connectors.Pages;

/// <summary>
/// Reads pages that people name, as robots.txt allows. Redirects are followed by hand, each address checked like the first; where a host leads
/// is checked where the connection is made (<see cref="GuardedConnection"/>).
/// </summary>
internal sealed class PageClient : IDisposable
{
    /// <summary>RFC 9309: at least this much of a robots.txt must be read; nobody needs more.</summary>
    private const int MaxRobotsBytes = 500 * 1024;

    private readonly HttpClient _http;
    private readonly HostLimits _limits;
    private readonly PageOptions _options;

    public PageClient(HostLimits limits, IOptions<PageOptions> options)
    {
        _limits = limits;
        _options = options.Value;
        // A client of its own: those of the factory come with the retries and the discovery of services that are meant for inside.
        _http = new HttpClient(GuardedConnection.CreateHandler(_options.LoopbackPorts)) { Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd($"{RobotsRules.Agent}/1.0");
    }

    /// <summary>Reads a page.</summary>
    /// <exception cref="PageUnreadableException">It could not be read.</exception>
    public async Task<Page> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(TimeSpan.FromSeconds(_options.DeadlineSeconds));
        try
        {
            var robots = new Dictionary<string, RobotsRules>(StringComparer.Ordinal);
            var (at, html) = await FollowAsync(address, MediaTypeNames.Text.Html, _options.MaxBytes, RobotsAsync, deadline.Token);
            return new Page(at, html);

            async Task RobotsAsync(Uri next)
            {
                var authority = next.GetLeftPart(UriPartial.Authority);
                var rules = robots.GetValueOrDefault(authority) ?? (robots[authority] = await RobotsOfAsync(authority, deadline.Token));
                if (!rules.Allows(next.PathAndQuery))
                {
                    throw new PageUnreadableException(PageErrors.RobotsDisallowed);
                }
            }
        }
        catch (HttpRequestException exception) when (exception.InnerException is ForbiddenAddressException)
        {
            throw new PageUnreadableException(PageErrors.AddressNotAllowed, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or BoardUnavailableException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new PageUnreadableException(PageErrors.Unavailable, exception);
        }
    }

    public void Dispose() => _http.Dispose();

    /// <summary>RFC 9309, 2.3.1: a robots.txt that is not there allows everything; one that cannot be read at the moment allows nothing.</summary>
    private async Task<RobotsRules> RobotsOfAsync(string authority, CancellationToken cancellationToken)
    {
        try
        {
            var (_, text) = await FollowAsync(new Uri($"{authority}/robots.txt"), MediaTypeNames.Text.Plain, MaxRobotsBytes, _ => Task.CompletedTask, cancellationToken);
            return RobotsRules.Parse(text);
        }
        catch (PageUnreadableException exception) when (exception.Code is PageErrors.NotFound or PageErrors.Unauthorized or PageErrors.UnexpectedStatus or PageErrors.NotHtml)
        {
            return RobotsRules.None;
        }
        catch (PageUnreadableException exception) when (exception.Code is PageErrors.TooLarge or PageErrors.TooManyRedirects)
        {
            throw new PageUnreadableException(PageErrors.RobotsDisallowed, exception);
        }
    }

    private async Task<(Uri At, string Text)> FollowAsync(Uri address, string mediaType, int maxBytes, Func<Uri, Task> check, CancellationToken cancellationToken)
    {
        for (var redirects = 0; redirects <= _options.MaxRedirects; redirects++)
        {
            if (!PageAddress.MayBeAsked(address, _options.LoopbackPorts))
            {
                throw new PageUnreadableException(PageErrors.AddressNotAllowed);
            }

            await check(address);
            using var slot = await _limits.EnterAsync(address, cancellationToken);
            await _limits.WaitForTurnAsync(address, cancellationToken);
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Accept.ParseAdd(mediaType);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (response is { StatusCode: >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest, Headers.Location: { } location })
            {
                address = Uri.TryCreate(address, location, out var next) ? next : throw new PageUnreadableException(PageErrors.AddressNotAllowed);
                continue;
            }

            return (address, await ReadAsync(response, mediaType, maxBytes, cancellationToken));
        }

        throw new PageUnreadableException(PageErrors.TooManyRedirects);
    }

    private static async Task<string> ReadAsync(HttpResponseMessage response, string mediaType, int maxBytes, CancellationToken cancellationToken)
    {
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new PageUnreadableException(CodeOf((int)response.StatusCode));
        }

        var type = response.Content.Headers.ContentType;
        if (type?.MediaType is { } said && said != mediaType && said is not "application/xhtml+xml")
        {
            throw new PageUnreadableException(PageErrors.NotHtml);
        }

        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[maxBytes + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return length > maxBytes ? throw new PageUnreadableException(PageErrors.TooLarge) : EncodingOf(type?.CharSet).GetString(buffer, 0, length);
    }

    private static string CodeOf(int status) => status switch
    {
        404 or 410 => PageErrors.NotFound,
        401 or 403 => PageErrors.Unauthorized,
        429 or >= 500 => PageErrors.Unavailable,
        _ => PageErrors.UnexpectedStatus,
    };

    private static Encoding EncodingOf(string? charset)
    {
        try
        {
            return Encoding.GetEncoding(charset?.Trim('"') ?? "utf-8");
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }
}
