namespace HireFlux.Profiles.Files;

/// <summary>
/// Files in a folder, spread over subfolders by the first digits of their hash. A file is written beside its place, flushed to the disk and
/// renamed: it is there whole or not at all.
/// </summary>
internal sealed class FolderObjectStore(string folder) : IObjectStore
{
    private const UnixFileMode PrivateFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode PrivateFolder = PrivateFile | UnixFileMode.UserExecute;
    private const int BufferBytes = 64 * 1024;
    private readonly string _root = Path.GetFullPath(folder);

    public Task PutAsync(ContentHash hash, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        var path = PathOf(hash);
        if (File.Exists(path))
        {
            return true;
        }

        var written = Path.Combine(MakeFolder(Path.GetDirectoryName(path)!), $".{Guid.CreateVersion7():N}");
        try
        {
            await WriteAsync(written, content, cancellationToken);
            File.Move(written, path, overwrite: true);
        }
        catch
        {
            File.Delete(written);
            throw;
        }

        return true;
    });

    public Task<bool> ExistsAsync(ContentHash hash, CancellationToken cancellationToken) => Task.FromResult(File.Exists(PathOf(hash)));

    public Task<Stream?> OpenReadAsync(ContentHash hash, CancellationToken cancellationToken) => GuardAsync(() =>
    {
        try
        {
            return Task.FromResult<Stream?>(new FileStream(PathOf(hash), ForReading));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    });

    public Task DeleteAsync(ContentHash hash, CancellationToken cancellationToken) => GuardAsync(() =>
    {
        try
        {
            File.Delete(PathOf(hash));
        }
        catch (DirectoryNotFoundException)
        {
            // Nothing of that hash was ever stored.
        }

        return Task.FromResult(true);
    });

    public Uri? CreateLink(ContentHash hash, string fileName, string mediaType, DateTime expiresAt) => null;

    public Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            MakeFolder(_root);
            return Task.CompletedTask;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"Files:Folder ({_root}) cannot be used: {exception.Message}", exception);
        }
    }

    private static FileStreamOptions ForReading => new() { Mode = FileMode.Open, Share = FileShare.Read | FileShare.Delete, Options = FileOptions.Asynchronous, BufferSize = BufferBytes };

    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = PrivateFile;
        }

        await using var stream = new FileStream(path, options);
        await stream.WriteAsync(content, cancellationToken);
        stream.Flush(flushToDisk: true);
    }

    private static string MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, PrivateFolder);
        }

        return path;
    }

    private static async Task<T> GuardAsync<T>(Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ObjectStoreException("The folder of the object store cannot be used.", exception);
        }
    }

    private string PathOf(ContentHash hash) => Path.Combine(_root, hash.Hex[..2], hash.Hex[2..4], hash.Hex);
}
