using System.Security.Cryptography;

namespace HireFlux.FitIndex.Tests;

public sealed class FrozenNumbersTests
{
    [Fact]
    public void Version_names_weights_anchors_tables_and_encoder() =>
        Assert.Equal("fit-1/weights-1/anchors-2/idf-1/ppmisvd128-1", FitAlgorithm.Default.FullVersion);

    /// <summary>Stored scores name their version: other numbers under the same name would falsify them.</summary>
    [Theory]
    [InlineData("algo.json", "a954c4bc46cb6dd9")]
    [InlineData("skill-idf.tsv", "5b8280904c78fbae")]
    [InlineData("term-idf.tsv", "f64c0b8443752826")]
    [InlineData("term-vectors.bin", "df87de358f36f880")]
    public void Numbers_change_only_with_their_version(string name, string checksum)
    {
        using var resource = typeof(FitAlgorithm).Assembly.GetManifestResourceStream(name)!;

        Assert.Equal(checksum, Convert.ToHexStringLower(SHA256.HashData(resource))[..16]);
    }

    [Fact]
    public void Encoder_gives_the_numbers_it_was_calibrated_with()
    {
        var vector = TextVector.From(new TermVectorEncoder().Encode("Senior crane operator: crane, lorry and more cranes"));
        var bytes = vector.Components.ToArray().Select(component => (byte)component).ToArray();

        Assert.Equal("2bf5b222da3d92d9", Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]);
    }

    [Fact]
    public void Weights_and_shares_add_up()
    {
        var algorithm = FitAlgorithm.Default;

        Assert.Equal(1m, Enum.GetValues<SubScoreKind>().Sum(kind => algorithm.Weights[kind]));
        Assert.Equal(1m, algorithm.Keyword.RequiredShare + algorithm.Keyword.PreferredShare);
        Assert.True(algorithm.Similarity.Titles.Related > algorithm.Similarity.Titles.Unrelated);
        Assert.True(algorithm.Similarity.Texts.Related > algorithm.Similarity.Texts.Unrelated);
    }

    [Fact]
    public void Idf_is_clamped_and_defaults_to_rare()
    {
        var table = IdfTable.Parse(new StringReader("# comment\ncommon\t9\t0.01\nrare\t1\t9.00\n"), 0.5m, 4m);

        Assert.Equal([0.5m, 4m, 4m], new[] { "common", "rare", "never" }.Select(key => table[key]));
        Assert.Throws<FormatException>(() => IdfTable.Parse(new StringReader("common\t9\n"), 0.5m, 4m));
    }

    [Fact]
    public void Another_encoder_needs_its_own_anchors()
    {
        var other = FitAlgorithm.Default with { Similarity = FitAlgorithm.Default.Similarity with { Encoder = "other-1" } };

        Assert.Throws<ArgumentException>(() => new FitIndexScorer(other, new TermVectorEncoder(), _ => []));
    }
}
