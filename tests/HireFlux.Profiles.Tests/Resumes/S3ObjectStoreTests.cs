using HireFlux.Profiles.Files;

namespace HireFlux.Profiles.Tests.Resumes;

public sealed class S3ObjectStoreTests : ObjectStoreTests, IAsyncLifetime, IDisposable
{
    private readonly S3Server _server;
    private readonly S3ObjectStore _store;

    public S3ObjectStoreTests(S3Server server)
    {
        _server = server;
        _store = new S3ObjectStore(server.Options("resumes"));
    }

    internal override IObjectStore Store => _store;

    public async ValueTask InitializeAsync() => await _store.PrepareAsync(default);

    [Fact]
    public async Task A_store_that_is_away_or_refuses_says_so()
    {
        using var wrongKey = new S3ObjectStore(new S3Options { ServiceUrl = _server.Address.AbsoluteUri, Bucket = "resumes", AccessKey = "a stranger", SecretKey = "b" });
        using var noBucket = new S3ObjectStore(_server.Options("not-made"));
        using var away = new S3ObjectStore(new S3Options { ServiceUrl = "http://127.0.0.1:9", Bucket = "resumes", AccessKey = "a", SecretKey = "b" });

        foreach (var store in (S3ObjectStore[])[wrongKey, noBucket, away])
        {
            await Assert.ThrowsAsync<ObjectStoreException>(() => store.PutAsync(ContentHash.Of([1]), new byte[] { 1 }, default));
        }

        Assert.Contains("resumes", (await Assert.ThrowsAsync<InvalidOperationException>(() => away.PrepareAsync(default))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_bucket_and_keys_it_is_not_made() =>
        Assert.Throws<InvalidOperationException>(() => ObjectStores.Create(new FilesOptions { Store = "s3" }));

    [Fact]
    public void A_store_of_another_name_is_not_made() =>
        Assert.Throws<InvalidOperationException>(() => ObjectStores.Create(new FilesOptions { Store = "tape" }));

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose() => _store.Dispose();
}
