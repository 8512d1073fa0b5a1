namespace HireFlux.ProcessHost.Running;

/// <summary>Files that only their owner may read (0600), replaced as a whole so that a reader never sees half of one.</summary>
internal static class PrivateFile
{
    internal static void Write(string path, string content, ServerAccount? owner = null)
    {
        var next = $"{path}.next";
        File.Delete(next);
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        using (var writer = new StreamWriter(new FileStream(next, options)))
        {
            writer.Write(content);
        }

        owner?.Own(next);
        File.Move(next, path, overwrite: true);
    }
}
