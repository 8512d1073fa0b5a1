namespace HireFlux.FitIndex.Tests.Index;

public sealed class PostingScanTests
{
    [Fact]
    public void Bounds_never_drop_what_brute_force_finds() => ForMarkets(market =>
    {
        var person = market.Person();
        var (kept, always, least) = (market.Random.Next(0, 60), market.Random.Next(50, 102), market.Random.Next(0, 60));

        Assert.Equal(
            market.BruteForce(person, null, kept, always, least),
            market.Find(person, null, kept, always, least, threads: 1 + market.Random.Next(3)));
    });

    [Fact]
    public void Bounds_hold_where_little_is_known_and_much_is_equal()
    {
        for (var seed = 0; seed < 120; seed++)
        {
            var random = new Random(seed);
            PostingFacts[] few = [.. Enumerable.Range(0, 1 + random.Next(6)).Select(_ => Sparse(Worlds.Posting(random), random))];
            var market = new Market(random, 1 + random.Next(400), any => few[any.Next(few.Length)]);
            var person = World.Scorer.Prepare(Sparse(Worlds.Candidate(random), random));
            var (kept, always) = (random.Next(0, 20), random.Next(30, 102));

            Assert.Equal(market.BruteForce(person, null, kept, always), market.Find(person, null, kept, always, threads: 1 + random.Next(3)));
        }
    }

    [Fact]
    public void The_best_200_of_many_blocks_are_those_of_brute_force()
    {
        var market = new Market(new Random(3), (2 * PostingBlock.Rows) + 77);
        var person = market.Person();

        Assert.Equal(market.BruteForce(person, null, 200, 70), market.Find(person, null, 200, 70, threads: 3));
    }

    [Fact]
    public void Filters_leave_exactly_what_they_say() => ForMarkets(market =>
    {
        var (person, random) = (market.Person(), market.Random);
        var filter = new PostingFilter
        {
            Policy = random.Next(2) == 0 ? null : (WorkPolicy)random.Next(3),
            OffersVisa = random.Next(4) == 0,
            LeastPay = random.Next(3) == 0 ? new(random.Next(50, 250), "USD", PayPeriod.Hour) : null,
            PostedAfter = random.Next(3) == 0 ? new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc) : null,
            Companies = random.Next(3) == 0 ? ["Acme 0", "Acme 2"] : [],
            OtherThan = random.Next(3) == 0 ? ["Acme 1"] : [],
            WithoutGated = random.Next(2) == 0,
        };
        var kept = random.Next(1, 100);

        Assert.Equal(market.BruteForce(person, filter, kept), market.Find(person, filter, kept));
    });

    [Fact]
    public void One_query_serves_one_person_after_the_other()
    {
        var market = new Market(new Random(5), 300);
        var query = new PostingQuery(market.Index);
        var scan = new PostingScan(market.Index, 2);
        for (var i = 0; i < 50; i++)
        {
            var person = market.Person();
            query.Set(person, DotnetEngineer.Today, new PostingFilter());

            Assert.Equal(market.BruteForce(person, null, 20), [.. scan.Find(query, 20, 101, 0, TestContext.Current.CancellationToken)]);
        }
    }

    [Fact]
    public void A_scan_that_was_made_before_allocates_nothing()
    {
        var market = new Market(new Random(7), 3_000);
        var (query, person, filter) = (new PostingQuery(market.Index), market.Person(), new PostingFilter());
        var scan = new PostingScan(market.Index, 1);
        for (var i = 0; i < 3; i++)
        {
            Scan();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Scan();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Scan()
        {
            query.Set(person, DotnetEngineer.Today, filter);
            scan.Find(query, 200, 70, 0, CancellationToken.None);
        }
    }

    [Fact]
    public void A_cancelled_scan_ends_on_every_thread_and_the_next_one_works()
    {
        var market = new Market(new Random(9), 200);
        var person = market.Person();
        var query = new PostingQuery(market.Index);
        query.Set(person, DotnetEngineer.Today, new PostingFilter());
        var scan = new PostingScan(market.Index, 3);

        Assert.ThrowsAny<OperationCanceledException>(() => scan.Find(query, 10, 101, 0, new CancellationToken(canceled: true)).Length);
        Assert.Equal(market.BruteForce(person, null, 10), [.. scan.Find(query, 10, 101, 0, CancellationToken.None)]);
    }

    /// <summary>Without some of what it says, often without all.</summary>
    private static PostingFacts Sparse(PostingFacts facts, Random random) => random.Next(4) == 0
        ? new PostingFacts { Title = random.Next(2) == 0 ? facts.Title : "", Company = facts.Company, RequirementText = facts.RequirementText }
        : facts with
        {
            RequiredSkills = random.Next(2) == 0 ? [] : facts.RequiredSkills,
            PreferredSkills = random.Next(2) == 0 ? [] : facts.PreferredSkills,
            Seniority = null,
            Places = random.Next(2) == 0 ? [] : facts.Places,
        };

    private static CandidateFacts Sparse(CandidateFacts facts, Random random) => random.Next(4) == 0
        ? new CandidateFacts()
        : facts with
        {
            Skills = random.Next(2) == 0 ? [] : facts.Skills,
            TargetTitles = random.Next(2) == 0 ? [] : facts.TargetTitles,
            LastTitle = null,
            ExperienceText = random.Next(2) == 0 ? null : facts.ExperienceText,
        };

    private static void ForMarkets(Action<Market> holds)
    {
        for (var seed = 0; seed < 120; seed++)
        {
            holds(new Market(new Random(seed), 1 + new Random(seed).Next(250)));
        }
    }
}
