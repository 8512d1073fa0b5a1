namespace HireFlux.Jobs.Connectors;

/// <summary>Where boards are and how much of one is read; bound from the configuration section <c>Boards</c>.</summary>
internal sealed class BoardOptions
{
    public GreenhouseAddress Greenhouse { get; set; } = new();

    public LeverAddress Lever { get; set; } = new();

    public AshbyAddress Ashby { get; set; } = new();

    /// <summary>Seconds that one request may take to be answered.</summary>
    public double AttemptTimeoutSeconds { get; set; } = 10;

    /// <summary>Seconds that may pass without a further part of the answer.</summary>
    public double IdleTimeoutSeconds { get; set; } = 30;

    /// <summary>Seconds for a whole board, our own work on it included.</summary>
    public double DeadlineSeconds { get; set; } = 1800;

    /// <summary>The largest answer, unpacked, in bytes.</summary>
    public long MaxResponseBytes { get; set; } = 64L * 1024 * 1024;

    /// <summary>The largest posting that is read; a larger one is refused.</summary>
    public int MaxPostingBytes { get; set; } = 1024 * 1024;

    /// <summary>The largest posting that is received at all, to be refused by its name; one that is larger ends the reading.</summary>
    public int MaxReceivedPostingBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>The most postings of one board.</summary>
    public int MaxPostings { get; set; } = 50_000;

    /// <summary>Answers of one host that are read at the same time.</summary>
    public int AnswersAtOnce { get; set; } = 2;

    /// <summary>Requests a second that one host gets in the long run.</summary>
    public double RequestsPerSecond { get; set; } = 2;

    /// <summary>Requests that one host may get at once after a pause.</summary>
    public int RequestBurst { get; set; } = 5;

    /// <summary>The longest Retry-After that is waited for within a run, in seconds; a longer one is left to the schedule.</summary>
    public double MaxRetryAfterSeconds { get; set; } = 5;

    /// <summary>Requests within half a minute of which half must have failed before a host is left alone.</summary>
    public int BreakAfterRequests { get; set; } = 10;

    /// <summary>Seconds for which a failing host is left alone.</summary>
    public double BreakSeconds { get; set; } = 30;

    /// <summary>Hours after which a board is read whole though it may say that it is what it was: what went wrong here mends itself then.</summary>
    public double WholeAfterHours { get; set; } = 24;

    /// <summary>Greenhouse Job Board API.</summary>
    internal sealed class GreenhouseAddress
    {
        public Uri BaseUrl { get; set; } = new("https://boards-api.greenhouse.io");
    }

    /// <summary>Lever Postings API.</summary>
    internal sealed class LeverAddress
    {
        public Uri BaseUrl { get; set; } = new("https://api.lever.co");

        /// <summary>For companies whose data stay in the European Union.</summary>
        public Uri EuBaseUrl { get; set; } = new("https://api.eu.lever.co");
    }

    /// <summary>Ashby public job posting API.</summary>
    internal sealed class AshbyAddress
    {
        public Uri BaseUrl { get; set; } = new("https://api.ashbyhq.com");
    }
}
