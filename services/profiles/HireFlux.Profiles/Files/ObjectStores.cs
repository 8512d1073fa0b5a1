namespace HireFlux.Profiles.Files;

/// <summary>Makes the store that the configuration names.</summary>
internal static class ObjectStores
{
    /// <exception cref="InvalidOperationException">It names none that there is, or leaves something out.</exception>
    public static IObjectStore Create(FilesOptions options) => options.Store switch
    {
        "folder" => new FolderObjectStore(options.Folder),
        "s3" => new S3ObjectStore(options.S3),
        _ => throw new InvalidOperationException($"Files:Store is '{options.Store}'; it must be folder or s3."),
    };

    /// <summary>The migrator's part: the store is ready before the first service starts.</summary>
    public static async Task PrepareAsync(IConfiguration configuration, CancellationToken cancellationToken)
    {
        var store = Create(configuration.GetSection(FilesOptions.Section).Get<FilesOptions>() ?? new FilesOptions());
        using var disposable = store as IDisposable;
        await store.PrepareAsync(cancellationToken);
    }
}
