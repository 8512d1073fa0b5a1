using System.Net;
using System.Net.Http.Headers;

namespace HireFlux.Resumes.Writing.Chat;

/// <summary>
/// The one place that retries and bounds calls to providers: their client libraries are told not to. 429 and 5xx are tried again after
/// what Retry-After says, or with growing pauses; an answer is read to a limit.
/// </summary>
internal sealed class ProviderHandler(WriterOptions options, TimeProvider time) : DelegatingHandler
{
    /// <summary>Who asks to come back later than this gets no second try: the person waits.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(20);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (CallTrace.Current is { } trace)
            {
                trace.Status = response.StatusCode;
            }

            var pause = Pause(response.Headers.RetryAfter, attempt);
            if (attempt >= options.Retries || !IsPassing(response.StatusCode) || pause > LongestPause)
            {
                await BoundAsync(response, cancellationToken);
                return response;
            }

            response.Dispose();
            await Task.Delay(pause, time, cancellationToken);
        }
    }

    private static bool IsPassing(HttpStatusCode status) => status == HttpStatusCode.TooManyRequests || (int)status >= 500;

    private TimeSpan Pause(RetryConditionHeaderValue? retryAfter, int attempt)
    {
        var asked = retryAfter?.Delta ?? retryAfter?.Date - time.GetUtcNow();
        return asked is { } pause ? (pause < TimeSpan.Zero ? TimeSpan.Zero : pause) : TimeSpan.FromMilliseconds(250 * Math.Pow(2, attempt) * (0.5 + Random.Shared.NextDouble()));
    }

    /// <summary>Reads the body here, up to the limit, so that what follows never meets one that is cut or endless.</summary>
    private async Task BoundAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var trace = CallTrace.Current;
        using var body = new MemoryStream();
        await using (var stream = await response.Content.ReadAsStreamAsync(cancellationToken))
        {
            var buffer = new byte[16 * 1024];
            for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                body.Write(buffer, 0, read);
                if (body.Length > options.MaxAnswerBytes)
                {
                    trace?.IsTooLarge = true;
                    throw new HttpRequestException($"The answer is larger than {options.MaxAnswerBytes} bytes.");
                }
            }
        }

        trace?.IsBodyWhole = true;
        var whole = new ByteArrayContent(body.ToArray());
        foreach (var header in response.Content.Headers.Where(header => header.Key != "Content-Length"))
        {
            whole.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        response.Content.Dispose();
        response.Content = whole;
    }
}
