using HireFlux.FitIndex;
using HireFlux.Matching.Encoders;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace HireFlux.Matching.Tests.Encoders;

/// <summary>Vectors come from the embedding generator that is configured, and only as it should give them.</summary>
public sealed class TextEncoderTests(QuietHost host) : IClassFixture<QuietHost>
{
    private static readonly string[] s_texts = ["Senior crane operator", "", "12 34 !", "Nurse in intensive care"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_configuration_the_vectors_are_those_of_the_library()
    {
        var own = new TermVectorEncoder();
        var vectors = await host.Services.GetRequiredService<TextEncoder>().EncodeAsync(s_texts, Token);

        Assert.Equal(TextVector.From(own.Encode(s_texts[0])).Components.ToArray(), vectors[0]!.Components.ToArray());
        Assert.Null(vectors[1]);
        Assert.Null(vectors[2]);
        Assert.Equal(TextVector.From(own.Encode(s_texts[3])).Components.ToArray(), vectors[3]!.Components.ToArray());
        Assert.EndsWith($"/{own.Version}", host.Services.GetRequiredService<FitIndexScorer>().AlgoVersion, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_local_encoder_is_an_embedding_generator_like_any_other()
    {
        var generator = host.Services.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>();
        var metadata = generator.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata;

        Assert.Equal(("local", TermVectors.Dimensions), (metadata?.ProviderName, metadata?.DefaultModelDimensions));
        Assert.Equal(new TermVectorEncoder().Encode("welder"), (await generator.GenerateVectorAsync("welder", cancellationToken: Token)).ToArray());
        Assert.Same(generator, generator.GetService<IEmbeddingGenerator<string, Embedding<float>>>());
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(2, 3)]
    [InlineData(1, 2)]
    [InlineData(1, 4)]
    public Task Another_number_of_vectors_or_of_their_numbers_is_refused(int vectors, int numbers) =>
        Assert.ThrowsAsync<InvalidDataException>(() => EncodeAsync([.. Enumerable.Repeat(Enumerable.Repeat(1f, numbers).ToArray(), vectors)]));

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public Task Numbers_that_are_none_are_refused(float number) => Assert.ThrowsAsync<InvalidDataException>(() => EncodeAsync([0.5f, number, 0f]));

    [Fact]
    public async Task A_vector_of_nothing_but_zeros_is_none() => Assert.Null(Assert.Single(await EncodeAsync([0f, 0f, 0f])));

    private static Task<TextVector?[]> EncodeAsync(params float[][] answer) =>
        new TextEncoder(new FixedEmbeddings(answer), new EncoderIdentity("fixed", 3, IsInstant: true)).EncodeAsync(["text"], Token);

    private sealed class FixedEmbeddings(float[][] answer) : IEmbeddingGenerator<string, Embedding<float>>
    {
        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(answer.Select(vector => new Embedding<float>(vector))));

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
