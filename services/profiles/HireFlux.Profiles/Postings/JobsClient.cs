using System.Net;
using System.Text.Json;
using HireFlux.ServiceDefaults.Http;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace HireFlux.Profiles.Postings;

/// <summary>Asks the jobs service. Whatever goes wrong there is an answer here, never an exception.</summary>
internal sealed partial class JobsClient(HttpClient http, ILogger<JobsClient> logger)
{
    /// <summary>Reads a posting on behalf of the person whose request is being answered.</summary>
    public async Task<PostingAnswer> ReadAsync(Guid jobId, CancellationToken cancellationToken)
    {
        try
        {
            // Read whole by the client, which bounds the size and, with its time limit, a body that only drips.
            using var response = await http.GetAsync(new Uri($"/v1/jobs/{jobId}", UriKind.Relative), cancellationToken);
            return response.StatusCode switch
            {
                HttpStatusCode.OK => Read(await response.Content.ReadAsByteArrayAsync(cancellationToken)),
                HttpStatusCode.NotFound => PostingAnswer.NotFound,
                var status => Away($"{(int)status}"),
            };
        }
        catch (Exception exception) when (IsTheirs(exception, cancellationToken))
        {
            return Away(exception.GetType().Name);
        }
    }

    private PostingAnswer Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize<JobAnswer>(body, JsonConventions.Options)?.ToPosting() is { } posting
                ? new PostingAnswer(posting)
                : Away("members are missing");
        }
        catch (JsonException)
        {
            return Away("unreadable JSON");
        }
    }

    private static bool IsTheirs(Exception exception, CancellationToken cancellationToken) => exception
        is HttpRequestException or IOException or TimeoutRejectedException or BrokenCircuitException
        || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    private PostingAnswer Away(string reason)
    {
        LogAway(logger, reason);
        return PostingAnswer.Unavailable;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The jobs service gave no posting: {Reason}")]
    private static partial void LogAway(ILogger logger, string reason);
}
