using HireFlux.Profiles.Files;

namespace HireFlux.Profiles.Tests.Resumes;

/// <summary>A store that can be away.</summary>
internal sealed class FaultyStore(IObjectStore store) : IObjectStore
{
    public bool IsAway { get; set; }

    public Task PutAsync(ContentHash hash, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => Present().PutAsync(hash, content, cancellationToken);

    public Task<bool> ExistsAsync(ContentHash hash, CancellationToken cancellationToken) => Present().ExistsAsync(hash, cancellationToken);

    public Task<Stream?> OpenReadAsync(ContentHash hash, CancellationToken cancellationToken) => Present().OpenReadAsync(hash, cancellationToken);

    public Task DeleteAsync(ContentHash hash, CancellationToken cancellationToken) => Present().DeleteAsync(hash, cancellationToken);

    public Uri? CreateLink(ContentHash hash, string fileName, string mediaType, DateTime expiresAt) => store.CreateLink(hash, fileName, mediaType, expiresAt);

    public Task PrepareAsync(CancellationToken cancellationToken) => store.PrepareAsync(cancellationToken);

    private IObjectStore Present() => IsAway ? throw new ObjectStoreException("Away.", new IOException()) : store;
}
