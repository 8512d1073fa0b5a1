namespace HireFlux.Jobs.Connectors.Pages;

/// <summary>A page of the web could not be read.</summary>
internal sealed class PageUnreadableException(string code, Exception? innerException = null) : Exception($"The page could not be read: {code}", innerException)
{
    /// <summary>One of <see cref="PageErrors"/>.</summary>
    public string Code { get; } = code;
}
