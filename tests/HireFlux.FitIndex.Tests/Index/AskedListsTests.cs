namespace HireFlux.FitIndex.Tests.Index;

public sealed class AskedListsTests
{
    [Fact]
    public void Lists_add_up_to_what_each_row_earns_whatever_came_and_went()
    {
        var market = new Market(new Random(31), PostingBlock.Rows + 200);
        var query = new PostingQuery(market.Index);
        for (var round = 0; round < 20; round++)
        {
            query.Set(market.Person(), DotnetEngineer.Today, new PostingFilter());

            Assert.All(market.Index.Blocks, block => Agrees(query, block));
            for (var step = 0; step < 40; step++)
            {
                market.Change();
            }
        }
    }

    [Fact]
    public void Scans_side_by_side_may_all_update_the_lists_of_a_changed_index()
    {
        var market = new Market(new Random(33), (3 * PostingBlock.Rows) + 50);
        for (var round = 0; round < 5; round++)
        {
            for (var step = 0; step < 40; step++)
            {
                market.Change();
            }

            var person = market.Person();
            var found = new List<PostingHit>[8];
            Parallel.For(0, found.Length, i => found[i] = market.Find(person, null, 50, threads: 2));

            var expected = market.BruteForce(person, null, 50);
            Assert.All(found, hits => Assert.Equal(expected, hits));
        }
    }

    private static void Agrees(PostingQuery query, PostingBlock block)
    {
        var sums = AskedLists.Sums();
        query.Keyword.AddEarned(block, sums);

        for (var row = 0; row < block.Used; row++)
        {
            Assert.Equal(query.Keyword.Earned(block, row), AskedLists.At(sums, row));
        }
    }
}
