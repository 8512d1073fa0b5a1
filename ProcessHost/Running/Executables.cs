namespace HireFlux.ProcessHost.Running;

/// <summary>Finds programs on the PATH and in the folders where packages put them.</summary>
internal static class Executables
{
    private static readonly string[] UsualFolders =
        ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin", "/opt/homebrew/bin", "/opt/homebrew/sbin", "/usr/local/opt/erlang/bin"];

    /// <summary>The PATH that children get: ours, then the usual folders it lacks.</summary>
    internal static string SearchPath { get; } = string.Join(':', Folders());

    internal static string? Find(string name, IEnumerable<string>? first = null) =>
        (first ?? []).Concat(Folders()).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    internal static string Require(string name, string package, IEnumerable<string>? first = null) =>
        Find(name, first) ?? throw new DistributedApplicationException(
            $"'{name}' is missing. Install it with: {(OperatingSystem.IsMacOS() ? "brew install" : "sudo apt-get install -y")} {package}"
            + (OperatingSystem.IsMacOS() ? "" : "   (or the package of the same name of your system)"));

    private static IEnumerable<string> Folders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries).Concat(UsualFolders).Distinct();
}
