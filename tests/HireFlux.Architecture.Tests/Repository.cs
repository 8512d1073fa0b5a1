namespace HireFlux.Architecture.Tests;

/// <summary>Where things lie in the working tree that this test was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A project's built file, of the configuration that this test was built in.</summary>
    public static string Built(string project, string file)
    {
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var path = PathOf("artifacts", "bin", project, configuration, file);
        Assert.True(File.Exists(path), $"{project} has not been built: {Path.GetRelativePath(Root, path)} is missing.");
        return path;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("This test runs from its output folder inside the repository.");
    }
}
