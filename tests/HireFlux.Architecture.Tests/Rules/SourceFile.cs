namespace HireFlux.Architecture.Tests.Rules;

/// <summary>A text file of the repository.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
/// <param name="Text">Its content.</param>
internal sealed record SourceFile(string Path, string Text)
{
    private static readonly string[] s_skippedFolders = [".git", "artifacts", "bin", "obj", ".hireflux", "node_modules"];
    private static readonly string[] s_production = ["AppHost/", "ProcessHost/", "ServiceDefaults/", "gateway/", "services/", "vocabulary/"];

    public bool IsCode => Path.EndsWith(".cs", StringComparison.Ordinal);

    public bool IsProject => Path.EndsWith(".csproj", StringComparison.Ordinal);

    /// <summary>C# that ships: neither what EF generates nor a tool that is one file by its nature (<c>dotnet run tool.cs</c>).</summary>
    public bool IsProductionCode =>
        IsCode
        && s_production.Any(folder => Path.StartsWith(folder, StringComparison.Ordinal))
        && !Path.Contains("/Migrations/", StringComparison.Ordinal)
        && !Text.StartsWith("#:", StringComparison.Ordinal);

    public IEnumerable<string> Lines => Text.Split('\n').Select(line => line.TrimEnd('\r'));

    /// <summary>All files with one of these endings below a folder, without what builds and runs leave behind.</summary>
    public static IReadOnlyList<SourceFile> Load(string root, params string[] endings) =>
        [.. Walk(new DirectoryInfo(root)).Where(file => endings.Contains(file.Extension, StringComparer.Ordinal))
            .Select(file => new SourceFile(System.IO.Path.GetRelativePath(root, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) => folder.EnumerateFiles()
        .Concat(folder.EnumerateDirectories().Where(child => !s_skippedFolders.Contains(child.Name, StringComparer.Ordinal)).SelectMany(Walk));
}
