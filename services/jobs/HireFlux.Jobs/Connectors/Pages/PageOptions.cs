namespace HireFlux.Jobs.Connectors.Pages;

/// <summary>How pages of the web are read; bound from the configuration section <c>Pages</c>.</summary>
internal sealed class PageOptions
{
    /// <summary>The largest page, unpacked, in bytes.</summary>
    public int MaxBytes { get; set; } = 2 * 1024 * 1024;

    /// <summary>Seconds for a page with its redirects and robots.txt.</summary>
    public double DeadlineSeconds { get; set; } = 15;

    /// <summary>Redirects that are followed, each checked like the first address.</summary>
    public int MaxRedirects { get; set; } = 5;

    /// <summary>Ports of this machine that pages may be read from: simulators. Heeded in development only.</summary>
    public IList<int> LoopbackPorts { get; set; } = [];
}
