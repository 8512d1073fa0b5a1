using System.Text.Json;
using HireFlux.FitIndex;
using HireFlux.Matching.Encoders;

namespace HireFlux.Matching.Tests.Encoders;

/// <summary>Anchors are measured by a command, with whatever encoder is configured, and are the file that the service reads.</summary>
public sealed class AnchorsCommandTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hireflux-anchors-");
    private EmbeddingsServer _server = null!;

    private string Pairs => Path.Combine(_folder.FullName, "pairs.jsonl");

    private string Output => Path.Combine(_folder.FullName, "anchors.json");

    public async ValueTask InitializeAsync() => _server = await EmbeddingsServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_median_of_unrelated_pairs_is_zero_and_the_95th_percentile_of_related_ones_a_hundred()
    {
        (string A, string B)[] unrelated = [("crane operator", "staff nurse"), ("crane", "crane nurse teacher"), ("welder", "night nurse in a ward")];
        (string A, string B)[] related = [.. Enumerable.Range(0, 21).Select(i => ("staff nurse", $"staff nurse {string.Join(' ', Enumerable.Repeat("x", i))}"))];
        Write(unrelated, related);

        Assert.Equal(0, await RunAsync());
        var anchors = EncoderAnchors.Read(Output, OpenAIEmbeddings.IdentityOf(new EncoderOptions { Model = "m", Dimensions = EmbeddingsServer.Dimensions }));
        var expected = new SimilarityAnchors(unrelated.Select(Cosine).Order().ElementAt(1), related.Select(Cosine).Order().ElementAt(19));
        Assert.Equal((expected, expected), (anchors.Titles, anchors.Texts));
        Assert.Equal(_server.Texts.Count, _server.Texts.Distinct().Count());

        var first = await File.ReadAllTextAsync(Output, TestContext.Current.CancellationToken);
        Assert.Equal(0, await RunAsync());
        Assert.Equal(first, await File.ReadAllTextAsync(Output, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_local_encoder_can_be_measured_too()
    {
        Write([("Crane operator", "Nurse")], [("Nurse", "Registered nurse")]);
        Assert.Equal(0, await AnchorsCommand.RunAsync(Pairs, Output, []));
        Assert.Equal("ppmisvd128-1", EncoderAnchors.Read(Output, new EncoderIdentity("ppmisvd128-1", 128, IsInstant: true)).Encoder);
    }

    [Fact]
    public async Task What_cannot_be_measured_leaves_no_file()
    {
        Assert.Equal(1, await RunAsync());
        await File.WriteAllTextAsync(Pairs, "{\"kind\":\"titles\"}", TestContext.Current.CancellationToken);
        Assert.Equal(1, await RunAsync());
        Write([("same", "same")], [("one", "other")]);
        Assert.Equal(1, await RunAsync());
        Write([("one", "other")], [("same", "same")]);
        _server.Status = 401;
        Assert.Equal(1, await RunAsync());
        Assert.False(File.Exists(Output));
    }

    private static decimal Cosine((string A, string B) pair) =>
        TextVector.From(EmbeddingsServer.VectorOf(pair.A)).Cosine(TextVector.From(EmbeddingsServer.VectorOf(pair.B)));

    private void Write((string A, string B)[] unrelated, (string A, string B)[] related) => File.WriteAllLines(
        Pairs,
        from kind in new[] { "titles", "texts" }
        from pair in unrelated.Select(pair => (pair.A, pair.B, Related: false)).Concat(related.Select(pair => (pair.A, pair.B, Related: true)))
        select JsonSerializer.Serialize(new { kind, related = pair.Related, a = pair.A, b = pair.B }));

    private Task<int> RunAsync() => AnchorsCommand.RunAsync(
        Pairs,
        Output,
        ["--Encoder:Provider=openai", $"--Encoder:Endpoint={_server.Address}", "--Encoder:Model=m", $"--Encoder:Dimensions={EmbeddingsServer.Dimensions}"]);
}
