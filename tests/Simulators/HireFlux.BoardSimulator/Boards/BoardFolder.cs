namespace HireFlux.BoardSimulator.Boards;

/// <summary>Finds the folder with the boards.</summary>
internal static class BoardFolder
{
    /// <summary>The configured folder, else the nearest <c>samples/boards</c> above the current directory or the program.</summary>
    public static string Resolve(string? configured) =>
        configured is { Length: > 0 }
            ? Path.GetFullPath(configured)
            : Nearest(Directory.GetCurrentDirectory()) ?? Nearest(AppContext.BaseDirectory) ?? Path.GetFullPath("samples/boards");

    private static string? Nearest(string start)
    {
        for (var at = new DirectoryInfo(start); at is not null; at = at.Parent)
        {
            var folder = Path.Combine(at.FullName, "samples", "boards");
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        return null;
    }
}
