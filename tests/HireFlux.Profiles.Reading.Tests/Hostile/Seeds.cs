namespace HireFlux.Profiles.Reading.Tests.Hostile;

/// <summary>Files that mutations start from: the repository's own resumes, and the recorded ones where they are.</summary>
internal static class Seeds
{
    private const int Largest = 1024 * 1024;

    public static IReadOnlyList<byte[]> Pdf { get; } = Of("*.pdf");

    public static IReadOnlyList<byte[]> Docx { get; } = Of("*.docx");

    private static byte[][] Of(string pattern)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "HireFlux.sln")))
        {
            root = root.Parent;
        }

        string[] folders = [Path.Combine(root!.FullName, "samples", "resumes"), Path.Combine(root.FullName, "..", "shared", "data", "resumes")];
        return
        [
            .. folders.Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                .Where(file => new FileInfo(file).Length <= Largest)
                .Select(File.ReadAllBytes),
        ];
    }
}
