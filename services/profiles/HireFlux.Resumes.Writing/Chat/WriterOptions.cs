namespace HireFlux.Resumes.Writing.Chat;

/// <summary>Which model writes, from configuration (<c>Writer:*</c>).</summary>
public sealed class WriterOptions
{
    /// <summary>none (the default: no model, no network), openai (and whatever speaks its chat completions), anthropic or ollama.</summary>
    public string Provider { get; set; } = "none";

    /// <summary>Where the provider is reached; null for its public address, http://localhost:11434 for ollama.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The model asked.</summary>
    public string Model { get; set; } = string.Empty;

    /// <summary>The key to the provider; none for ollama.</summary>
    public string? ApiKey { get; set; }

    /// <summary>How long a call may take, its retries included.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a call that was refused for load (429) or failed at the provider (5xx) is tried again, 0 to 5.</summary>
    public int Retries { get; set; } = 2;

    /// <summary>The most that a model may write, in tokens.</summary>
    public int MaxOutputTokens { get; set; } = 4_000;

    /// <summary>The largest answer that is read, in bytes.</summary>
    public int MaxAnswerBytes { get; set; } = 512 * 1024;

    /// <summary>A table of prices to use instead of Data/prices.tsv, in the same form; null for that one.</summary>
    public string? PricesFile { get; set; }

    /// <summary>Price of a million input tokens of <see cref="Model"/> in US dollars, before any table; null to use a table.</summary>
    public decimal? InputUsdPerMillion { get; set; }

    /// <summary>Price of a million output tokens in US dollars, as above.</summary>
    public decimal? OutputUsdPerMillion { get; set; }
}
