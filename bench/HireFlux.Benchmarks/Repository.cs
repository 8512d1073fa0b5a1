namespace HireFlux.Benchmarks;

/// <summary>Where the repository and the recorded data beside it are.</summary>
internal static class Repository
{
    /// <summary>The folder of HireFlux.sln, from the program's own upwards.</summary>
    public static string Root { get; } = Find();

    /// <summary><c>../shared/data</c>; it may be absent.</summary>
    public static string RecordedData =>
        Environment.GetEnvironmentVariable("HIREFLUX_SHARED_DATA") ?? Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HireFlux.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? Directory.GetCurrentDirectory();
    }
}
