namespace HireFlux.Profiles.Files;

/// <summary>Keeps files under their content's hash. Whatever goes wrong at the store is an <see cref="ObjectStoreException"/>.</summary>
internal interface IObjectStore
{
    /// <summary>Stores a file, unless it is there. Nobody ever sees half of it.</summary>
    Task PutAsync(ContentHash hash, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    Task<bool> ExistsAsync(ContentHash hash, CancellationToken cancellationToken);

    /// <summary>Opens a file; null when it is not there.</summary>
    Task<Stream?> OpenReadAsync(ContentHash hash, CancellationToken cancellationToken);

    /// <summary>Removes a file; one that is not there is no error.</summary>
    Task DeleteAsync(ContentHash hash, CancellationToken cancellationToken);

    /// <summary>A link of the store's own under which anyone can fetch the file as an attachment for a while; null where the store has none.</summary>
    Uri? CreateLink(ContentHash hash, string fileName, string mediaType, DateTime expiresAt);

    /// <summary>Makes what the store needs, such as its bucket. Safe to repeat.</summary>
    /// <exception cref="InvalidOperationException">It cannot be used as configured; the message says why.</exception>
    Task PrepareAsync(CancellationToken cancellationToken);
}
