using HireFlux.Profiles.Files;

namespace HireFlux.Profiles.Tests.Resumes;

public sealed class FolderObjectStoreTests : ObjectStoreTests, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hireflux-store").FullName;

    internal override IObjectStore Store => new FolderObjectStore(_folder);

    [Fact]
    public async Task Nothing_half_written_is_left_and_nobody_else_may_read()
    {
        byte[] file = [1, 2, 3];
        await Store.PutAsync(ContentHash.Of(file), file, default);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.PutAsync(ContentHash.Of([4]), new byte[] { 4 }, new CancellationToken(canceled: true)));

        var only = Assert.Single(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(only));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_used_says_so()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "in the way", TestContext.Current.CancellationToken);
        var store = new FolderObjectStore(file);

        await Assert.ThrowsAsync<ObjectStoreException>(() => store.PutAsync(ContentHash.Of([1]), new byte[] { 1 }, default));
        Assert.Contains(file, (await Assert.ThrowsAsync<InvalidOperationException>(() => store.PrepareAsync(default))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
