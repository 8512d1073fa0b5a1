using System.Runtime.Intrinsics.X86;

namespace HireFlux.FitIndex.Tests.Index;

/// <summary>The index gives the numbers of the scorer, to the last of them. <c>./hireflux soak matching</c> compares a million pairs.</summary>
public sealed class PairAgreementTests(ITestOutputHelper output)
{
    private static readonly bool s_isSoak = Environment.GetEnvironmentVariable("HIREFLUX_SOAK") == "1";
    private static readonly int s_people = s_isSoak ? 1_000 : 40;

    [Fact]
    public void Index_and_scorer_agree_on_every_sub_score_of_random_pairs()
    {
        const int Postings = 1_000;
        for (var seed = 0; seed < s_people; seed += 20)
        {
            var market = new Market(new Random(seed), Postings);
            for (var i = 0; i < 20; i++)
            {
                var person = market.Person();

                Assert.Equal(market.BruteForce(person), market.Find(person));
            }
        }

        output.WriteLine($"{s_people * Postings} pairs agree");
    }

    [Theory]
    [InlineData(128)]
    [InlineData(1)]
    [InlineData(97)]
    [InlineData(1536)]
    public void Wide_and_narrow_dot_products_agree(int length)
    {
        var random = new Random(length);
        for (var i = 0; i < (s_isSoak ? 1_000_000 : 5_000); i++)
        {
            var (a, b) = (Components(random, length), Components(random, length));

            var expected = DotProduct.OneByOne(a, b);

            Assert.Equal(expected, DotProduct.Of(a, b));
            Assert.Equal(expected, DotProduct.ByVectors(a, b));
            if (Avx2.IsSupported)
            {
                Assert.Equal(expected, DotProduct.ByAvx2(a, b));
            }
        }
    }

    [Fact]
    public void The_greatest_components_do_not_overflow()
    {
        sbyte[] most = [.. Enumerable.Repeat((sbyte)127, 1536)];
        sbyte[] least = [.. Enumerable.Repeat((sbyte)-127, 1536)];

        Assert.Equal(1536 * 127 * 127, DotProduct.Of(most, most));
        Assert.Equal(-1536 * 127 * 127, DotProduct.Of(most, least));
        Assert.Equal(1536 * 127 * 127, DotProduct.ByVectors(most, most));
        Assert.Equal(-1536 * 127 * 127, DotProduct.ByVectors(most, least));
        Assert.Equal(1_000_000, TextVector.CosineMillionths(DotProduct.Of(most, most), DotProduct.Of(most, most), DotProduct.Of(most, most)));
    }

    private static sbyte[] Components(Random random, int length)
    {
        var components = new sbyte[length];
        for (var i = 0; i < length; i++)
        {
            components[i] = (sbyte)random.Next(-127, 128);
        }

        return components;
    }
}
