namespace HireFlux.Tests;

/// <summary>Finds recorded data beside the repository, from the test's own folder upwards.</summary>
internal static class RecordedData
{
    /// <summary>The path of a recorded file or folder; skips the test where there is none.</summary>
    public static string Path(params string[] parts)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(System.IO.Path.Combine(root.FullName, "Directory.Packages.props")))
        {
            root = root.Parent;
        }

        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine([root?.FullName ?? ".", "..", "shared", "data", .. parts]));
        Assert.SkipUnless(System.IO.Path.Exists(path), "The recorded data ../shared/data is not here; it is not part of the repository.");
        return path;
    }
}
