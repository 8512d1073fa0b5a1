namespace HireFlux.Profiles.Postings;

internal static class PostingsExtensions
{
    private const int MaxAnswerBytes = 2 * 1024 * 1024;

    /// <summary>
    /// Adds <see cref="PostingFinder"/> with its client. A person waits for the answer, so it gives up sooner than the standard: an attempt has
    /// <c>Postings:AttemptTimeoutSeconds</c> (2), all of them together and the reading of the body three times that and a second.
    /// </summary>
    public static void AddPostings(this WebApplicationBuilder builder)
    {
        var attempt = TimeSpan.FromSeconds(builder.Configuration.GetValue("Postings:AttemptTimeoutSeconds", 2.0));
        var total = (3 * attempt) + TimeSpan.FromSeconds(1);
        builder.Services.AddScoped<PostingFinder>();
        builder.Services.AddTransient<CallersToken>();
        var client = builder.Services.AddHttpClient<JobsClient>(http =>
        {
            http.BaseAddress = new Uri("https+http://jobs");
            http.MaxResponseContentBufferSize = MaxAnswerBytes;
        });
#pragma warning disable EXTEXP0001 // The standard handler of every client, with its longer times, would be around this one.
        client.RemoveAllResilienceHandlers();
#pragma warning restore EXTEXP0001
        client.AddStandardResilienceHandler(options =>
        {
            options.AttemptTimeout.Timeout = attempt;
            options.TotalRequestTimeout.Timeout = total;
            options.CircuitBreaker.SamplingDuration = TimeSpan.FromSeconds(Math.Max(10, 2 * attempt.TotalSeconds));
            options.CircuitBreaker.MinimumThroughput = 20;
            options.CircuitBreaker.FailureRatio = 0.5;
            options.Retry.MaxRetryAttempts = 2;
            options.Retry.Delay = TimeSpan.FromMilliseconds(100);
            options.Retry.ShouldRetryAfterHeader = false;
        });
        // After the standard handler, which takes the client's own limit away: it ends with the headers, and a body may drip for ever.
        client.ConfigureHttpClient(http => http.Timeout = total + attempt);
        client.AddHttpMessageHandler<CallersToken>();
        // Never followed elsewhere: the request carries a person's token.
        client.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = attempt,
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        });
    }
}
