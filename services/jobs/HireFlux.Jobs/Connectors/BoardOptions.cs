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

    /// <summary>The most postings of one board.</summary>
    public int MaxPostings { get; set; } = 50_000;

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
