namespace HireFlux.BoardSimulator;

/// <summary>What the simulator serves and how; bound from the configuration section <c>Boards</c>.</summary>
public sealed class BoardSimulatorOptions
{
    /// <summary>
    /// Folder with <c>greenhouse/</c>, <c>lever/</c> and <c>ashby/</c> below it. Relative paths start at the current directory.
    /// Null: the nearest <c>samples/boards</c> above the program or the current directory.
    /// </summary>
    public string? Folder { get; set; }

    /// <summary>The employer's key that both apply endpoints ask for.</summary>
    public string ApiKey { get; set; } = "simulator-key";

    /// <summary>Largest board file that is served, in bytes; a larger one is reported in the log and left out.</summary>
    public long MaxFileBytes { get; set; } = 256L * 1024 * 1024;

    /// <summary>Address to listen on; null leaves it to the host (ASPNETCORE_URLS, launch profile).</summary>
    public string? Url { get; set; }
}
