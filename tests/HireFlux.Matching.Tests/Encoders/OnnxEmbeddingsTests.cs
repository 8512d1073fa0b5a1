using HireFlux.Matching.Encoders;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HireFlux.Matching.Tests.Encoders;

/// <summary>A sentence encoder by its files: its vectors can be calculated by hand.</summary>
public sealed class OnnxEmbeddingsTests : IDisposable
{
    private static readonly string[] s_pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "nurse", "crane", "operator", "##s"];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hireflux-onnx-");

    public OnnxEmbeddingsTests()
    {
        Write("model.onnx", OnnxModel.Lookup(Table(), 3));
        File.WriteAllLines(PathOf("vocab.txt"), s_pieces);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("Crane operators", "[CLS]", "crane", "operator", "##s", "[SEP]")]
    [InlineData("nurse", "[CLS]", "nurse", "[SEP]")]
    [InlineData("the nurse!", "[CLS]", "[UNK]", "nurse", "[UNK]", "[SEP]")]
    public async Task The_vector_is_the_mean_of_the_pieces_of_length_one(string text, params string[] pieces)
    {
        var expected = Mean(pieces);
        var vector = await Generator().GenerateVectorAsync(text, cancellationToken: Token);

        Assert.Equal(expected.Length, vector.Length);
        Assert.All(expected, (x, i) => Assert.Equal(x, vector.Span[i], 6));
    }

    [Fact]
    public async Task Long_texts_are_cut_to_the_pieces_that_are_configured()
    {
        var vector = await Generator(("MaxTokens", "4")).GenerateVectorAsync("nurse crane operator nurse nurse", cancellationToken: Token);
        Assert.All(Mean("[CLS]", "nurse", "crane", "[SEP]"), (x, i) => Assert.Equal(x, vector.Span[i], 6));
    }

    [Fact]
    public async Task The_same_text_gives_the_same_bytes_whatever_comes_with_it()
    {
        var alone = await Encoder().EncodeAsync(["crane operator"], Token);
        var among = await Encoder().EncodeAsync(["nurse", "", "crane operator", "nurse crane nurse"], Token);

        Assert.Equal(alone[0]!.Components.ToArray(), among[2]!.Components.ToArray());
        Assert.Null(among[1]);
    }

    [Fact]
    public void Its_version_is_what_the_files_hold()
    {
        var first = Encoder().Version;
        Assert.Matches("^onnx:[0-9a-f]{16}:256$", first);
        Assert.NotEqual(first, Encoder(("MaxTokens", "128")).Version);
        Assert.NotEqual(first, Encoder(("LowerCase", "false")).Version);
        File.Copy(PathOf("model.onnx"), PathOf("copy.onnx"));
        Assert.Equal(first, Encoder(("ModelFile", PathOf("copy.onnx"))).Version);
        Write("copy.onnx", OnnxModel.Lookup([.. Table().Select(x => x + 1)], 3));
        Assert.NotEqual(first, Encoder(("ModelFile", PathOf("copy.onnx"))).Version);
    }

    [Fact]
    public void Files_that_cannot_be_used_are_named_at_the_start()
    {
        Write("numbers.onnx", OnnxModel.Lookup(Table(), 0));
        Write("other.onnx", OnnxModel.Lookup(Table(), 3, "pixels"));
        Write("short.onnx", OnnxModel.Lookup(Table()[..9], 3));
        Write("broken.onnx", [.. "not a model"u8]);
        Write("empty.txt", []);
        Refused("ModelFile", "missing.onnx", "is not there");
        Refused("VocabularyFile", "missing.txt", "is not there");
        Refused("ModelFile", "numbers.onnx", "no output of three dimensions");
        Refused("ModelFile", "other.onnx", "pixels");
        Refused("ModelFile", "short.onnx", "cannot be used");
        Refused("ModelFile", "broken.onnx", "cannot be used");
        Refused("VocabularyFile", "empty.txt", "cannot be used");
    }

    private static float[] Table() => [.. Enumerable.Range(0, s_pieces.Length * 3).Select(i => (float)Math.Round(Math.Sin(i * i), 3))];

    private static double[] Mean(params string[] pieces)
    {
        double[] sums = [.. Enumerable.Range(0, 3).Select(i => pieces.Sum(piece => (double)Table()[(Array.IndexOf(s_pieces, piece) * 3) + i]))];
        var norm = Math.Sqrt(sums.Sum(x => x * x));
        return [.. sums.Select(x => x / norm)];
    }

    private void Refused(string name, string file, string because)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Encoder((name, PathOf(file))));
        Assert.Contains($"Encoder:{name}", exception.Message, StringComparison.Ordinal);
        Assert.Contains(because, exception.Message, StringComparison.Ordinal);
    }

    private void Write(string file, byte[] bytes) => File.WriteAllBytes(PathOf(file), bytes);

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);

    private TextEncoder Encoder(params (string Name, string Value)[] settings) => Services(settings).GetRequiredService<TextEncoder>();

    private IEmbeddingGenerator<string, Embedding<float>> Generator(params (string Name, string Value)[] settings) =>
        Services(settings).GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>();

    private ServiceProvider Services((string Name, string Value)[] settings)
    {
        var values = new Dictionary<string, string?>
        {
            ["Encoder:Provider"] = "onnx",
            ["Encoder:ModelFile"] = PathOf("model.onnx"),
            ["Encoder:VocabularyFile"] = PathOf("vocab.txt"),
        };
        foreach (var (name, value) in settings)
        {
            values[$"Encoder:{name}"] = value;
        }

        var services = new ServiceCollection();
        services.AddEncoder(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        return services.BuildServiceProvider();
    }
}
