using HireFlux.FitIndex;
using Microsoft.Extensions.AI;

namespace HireFlux.Matching.Encoders;

/// <summary>The encoder that is configured: takes an embedding generator's answers for nothing better than they are, and quantises them.</summary>
/// <param name="generator">Who is asked.</param>
/// <param name="identity">What its vectors are.</param>
internal sealed class TextEncoder(IEmbeddingGenerator<string, Embedding<float>> generator, EncoderIdentity identity)
{
    public string Version => identity.Version;

    public int Dimensions => identity.Dimensions;

    public bool IsInstant => identity.IsInstant;

    /// <summary>The vectors of texts, in their order; null for one that says nothing.</summary>
    /// <exception cref="InvalidDataException">The answer is not one vector of the right length and of finite numbers for each text.</exception>
    public async Task<TextVector?[]> EncodeAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var vectors = new TextVector?[texts.Count];
        int[] asked = [.. Enumerable.Range(0, texts.Count).Where(i => !string.IsNullOrWhiteSpace(texts[i]))];
        if (asked.Length == 0)
        {
            return vectors;
        }

        var embeddings = await generator.GenerateAsync([.. asked.Select(i => texts[i])], null, cancellationToken);
        if (embeddings.Count != asked.Length)
        {
            throw new InvalidDataException($"{embeddings.Count} vectors came for {asked.Length} texts.");
        }

        for (var i = 0; i < asked.Length; i++)
        {
            vectors[asked[i]] = Quantised(embeddings[i].Vector.Span);
        }

        return vectors;
    }

    /// <summary>A row's vectors, where they are of this encoder.</summary>
    public StoredVectors Read(byte[]? vectors, string? of) =>
        vectors is null || of != Version ? StoredVectors.None : StoredVectors.Read(vectors, Dimensions);

    private TextVector? Quantised(ReadOnlySpan<float> values)
    {
        if (values.Length != Dimensions)
        {
            throw new InvalidDataException($"A vector has {values.Length} numbers instead of {Dimensions}.");
        }

        foreach (var value in values)
        {
            if (!float.IsFinite(value))
            {
                throw new InvalidDataException("A vector has a number that is none.");
            }
        }

        var vector = TextVector.From(values);
        return vector.SquaredNorm == 0 ? null : vector;
    }
}
