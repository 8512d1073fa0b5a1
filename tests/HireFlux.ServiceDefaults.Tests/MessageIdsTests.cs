using HireFlux.ServiceDefaults.Messaging;

namespace HireFlux.ServiceDefaults.Tests;

public sealed class MessageIdsTests
{
    [Fact]
    public void Ids_grow_and_are_version_7()
    {
        var ids = Enumerable.Range(0, 20_000).Select(_ => MessageIds.Next()).ToList();
        Assert.Equal(ids.Order(), ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(7, id.Version));
    }

    [Fact]
    public async Task Threads_never_share_an_id()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Enumerable.Range(0, 5_000).Select(_ => MessageIds.Next()).ToList())));
        Assert.Equal(40_000, ids.SelectMany(list => list).Distinct().Count());
        Assert.All(ids, list => Assert.Equal(list.Order(), list));
    }
}
