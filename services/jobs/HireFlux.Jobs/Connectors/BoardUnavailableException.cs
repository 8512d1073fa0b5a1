namespace HireFlux.Jobs.Connectors;

/// <summary>A board could not be read to its end.</summary>
internal sealed class BoardUnavailableException(string code, TimeSpan? retryAfter = null, Exception? innerException = null)
    : Exception($"The board could not be read: {code}", innerException)
{
    /// <summary>One of SyncErrors.</summary>
    public string Code { get; } = code;

    /// <summary>When the board wants to be asked again; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
