using HireFlux.FitIndex;
using Microsoft.Extensions.AI;

namespace HireFlux.Matching.Encoders;

/// <summary>The encoder of the Fit Index as an embedding generator: no network, the same numbers on every machine.</summary>
internal sealed class LocalEmbeddings(ITextEncoder encoder) : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly EmbeddingGeneratorMetadata _metadata = new("local", null, encoder.Version, encoder.Dimensions);

    public EncoderIdentity Identity { get; } = new(encoder.Version, encoder.Dimensions, IsInstant: true);

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var embeddings = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var value in values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            embeddings.Add(new Embedding<float>(encoder.Encode(value)));
        }

        return Task.FromResult(embeddings);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType == typeof(EmbeddingGeneratorMetadata) ? _metadata
        : serviceKey is null && serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
    }
}
