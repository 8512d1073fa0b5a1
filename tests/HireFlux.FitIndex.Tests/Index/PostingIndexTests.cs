namespace HireFlux.FitIndex.Tests.Index;

public sealed class PostingIndexTests
{
    [Fact]
    public void Whatever_came_changed_and_went_the_index_holds_what_there_is()
    {
        var market = new Market(new Random(21), 400);
        for (var round = 0; round < 30; round++)
        {
            for (var step = 0; step < 100; step++)
            {
                market.Change();
            }

            var person = market.Person();

            Assert.Equal(market.Postings.Count, market.Index.Count);
            Assert.Equal(market.BruteForce(person), market.Find(person));
        }
    }

    [Fact]
    public void Freed_rows_and_numbers_are_used_again()
    {
        var market = new Market(new Random(23), 1_000);
        for (var i = 0; i < 6_000; i++)
        {
            var id = market.Any();
            if (market.Random.Next(2) == 0)
            {
                market.Remove(id);
                market.Upsert(market.Id(), 1);
            }
            else
            {
                market.Upsert(id, market.Postings[id].Version + 1);
            }
        }

        var block = Assert.Single(market.Index.Blocks);
        Assert.Equal(1_000, block.Used);
        Assert.True(block.Asked.Numbers.Length < 60_000, $"{block.Asked.Numbers.Length}");
    }

    [Fact]
    public void An_older_version_changes_nothing()
    {
        var market = new Market(new Random(25), 1);
        var (id, posting) = market.Postings.Single();
        market.Upsert(id, 5);
        var person = market.Person();
        var before = market.Find(person);

        market.Index.Upsert(posting);

        Assert.Equal(5, market.Index.VersionOf(id));
        Assert.Equal(before, market.Find(person));
        Assert.True(market.Index.Remove(id));
        Assert.False(market.Index.Remove(id));
        Assert.Null(market.Index.VersionOf(id));
    }

    [Fact]
    public void A_snapshot_read_back_is_the_same_index()
    {
        var market = new Market(new Random(27), PostingBlock.Rows + 100);
        for (var i = 0; i < 200; i++)
        {
            market.Remove(market.Any());
        }

        var bytes = Snapshot(market.Index);
        var index = PostingSnapshot.Read(World.Scorer, new MemoryStream(bytes));
        var person = market.Person();

        Assert.Equal(market.BruteForce(person), Market.Find(index, person, null, index.Count, 101, 0, 2));
        Assert.Equal(bytes, Snapshot(index));
        var id = market.Id();
        market.Upsert(id, 1);
        index.Upsert(market.Postings[id]);
        Assert.Equal(market.BruteForce(person, null, 300), Market.Find(index, person, null, 300, 101, 0, 1));
    }

    [Fact]
    public void A_damaged_snapshot_is_refused()
    {
        var random = new Random(29);
        var whole = Snapshot(new Market(random, 50).Index);
        for (var i = 0; i < 200; i++)
        {
            var damaged = whole.ToArray();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));

            Refused(damaged);
            Refused(whole[..random.Next(whole.Length)]);
        }
    }

    [Fact]
    public void A_snapshot_of_another_algorithm_is_refused()
    {
        var other = FitAlgorithm.Default with { Version = "fit-0" };

        Refused(Snapshot(new PostingIndex(new FitIndexScorer(other, new TermVectorEncoder(), Worlds.RelatedTo))));
    }

    private static void Refused(byte[] bytes)
    {
        var exception = Record.Exception(() => PostingSnapshot.Read(World.Scorer, new MemoryStream(bytes)));

        Assert.True(exception is InvalidDataException or EndOfStreamException, $"{exception}");
    }

    private static byte[] Snapshot(PostingIndex index)
    {
        using var stream = new MemoryStream();
        PostingSnapshot.Write(index, stream);
        return stream.ToArray();
    }
}
