using HireFlux.Profiles.Files;

namespace HireFlux.Profiles.Tests.Resumes;

/// <summary>What every store does alike, shown on each.</summary>
public abstract class ObjectStoreTests
{
    private readonly byte[] _file = Guid.CreateVersion7().ToByteArray();

    internal abstract IObjectStore Store { get; }

    private ContentHash Hash => ContentHash.Of(_file);

    [Fact]
    public async Task A_file_is_there_after_it_was_stored_and_gone_after_it_was_deleted()
    {
        Assert.False(await Store.ExistsAsync(Hash, default));
        Assert.Null(await Store.OpenReadAsync(Hash, default));

        await Store.PutAsync(Hash, _file, default);
        await Store.PutAsync(Hash, _file, default);
        Assert.True(await Store.ExistsAsync(Hash, default));
        Assert.Equal(_file, await ReadAsync());

        await Store.DeleteAsync(Hash, default);
        await Store.DeleteAsync(Hash, default);
        Assert.False(await Store.ExistsAsync(Hash, default));
        Assert.Null(await Store.OpenReadAsync(Hash, default));
    }

    [Fact]
    public async Task The_same_file_stored_by_many_at_once_is_whole()
    {
        var file = new byte[1_000_000];
        Random.Shared.NextBytes(file);
        var hash = ContentHash.Of(file);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Store.PutAsync(hash, file, default)));

        await using var stream = await Store.OpenReadAsync(hash, default);
        using var read = new MemoryStream();
        await stream!.CopyToAsync(read, TestContext.Current.CancellationToken);
        Assert.Equal(file, read.ToArray());
    }

    [Fact]
    public async Task An_empty_file_is_a_file()
    {
        var hash = ContentHash.Of([]);
        await Store.PutAsync(hash, Array.Empty<byte>(), default);
        await using var stream = await Store.OpenReadAsync(hash, default);
        Assert.Equal(-1, stream!.ReadByte());
    }

    [Fact]
    public async Task Making_ready_can_be_repeated()
    {
        await Store.PrepareAsync(default);
        await Store.PrepareAsync(default);
    }

    [Fact]
    public async Task A_link_of_the_store_if_it_has_any_opens_the_file_as_an_attachment()
    {
        await Store.PutAsync(Hash, _file, default);
        if (Store.CreateLink(Hash, "Größe.pdf", "application/pdf", TimeProvider.System.GetUtcNow().AddMinutes(5).UtcDateTime) is not { } link)
        {
            Assert.IsType<FolderObjectStore>(Store);
            return;
        }

        using var client = new HttpClient();
        using var response = await client.GetAsync(link, TestContext.Current.CancellationToken);
        Assert.Equal(_file, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        // s3rver checks no signatures of version 4; that there is one, and when it ends, is in the link.
        Assert.Contains("X-Amz-Signature=", link.Query, StringComparison.Ordinal);
        Assert.Matches("X-Amz-Expires=(29[0-9]|30[01])(&|$)", link.Query);
    }

    private async Task<byte[]> ReadAsync()
    {
        await using var stream = await Store.OpenReadAsync(Hash, default);
        using var read = new MemoryStream();
        await stream!.CopyToAsync(read, TestContext.Current.CancellationToken);
        return read.ToArray();
    }
}
