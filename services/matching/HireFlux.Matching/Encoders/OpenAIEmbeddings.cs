using Microsoft.Extensions.AI;

namespace HireFlux.Matching.Encoders;

/// <summary>
/// Embeddings of a provider that speaks OpenAI's wire format, https://platform.openai.com/docs/api-reference/embeddings. Its own library takes the
/// vectors in the order in which they come; here each is put where its index says. The client is made by AddProviderClient.
/// </summary>
internal sealed class OpenAIEmbeddings(HttpClient http, EncoderOptions settings) : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly EmbeddingGeneratorMetadata _metadata = new("openai", http.BaseAddress, settings.Model, settings.Dimensions);

    /// <summary>The same model at another address is taken for the same.</summary>
    public static EncoderIdentity IdentityOf(EncoderOptions settings) =>
        new(FormattableString.Invariant($"openai:{settings.Model}:{settings.Dimensions}:{settings.MaxCharacters}"), settings.Dimensions, IsInstant: false);

    /// <summary>Gives vectors as they come, but for their number and order.</summary>
    /// <exception cref="HttpRequestException">The provider refused, failed, could not be reached or answered too much; with the status, never the body.</exception>
    /// <exception cref="InvalidDataException">The answer has no vector, or two, for a text.</exception>
    /// <exception cref="System.Text.Json.JsonException">It is not in the format.</exception>
    /// <exception cref="TaskCanceledException">It took too long.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var embeddings = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var batch in values.Chunk(settings.BatchSize))
        {
            embeddings.AddRange((await AskAsync(batch, cancellationToken)).Select(vector => new Embedding<float>(vector)));
        }

        return embeddings;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType == typeof(EmbeddingGeneratorMetadata) ? _metadata
        : serviceKey is null && serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose() => http.Dispose();

    private async Task<float[][]> AskAsync(string[] texts, CancellationToken cancellationToken)
    {
        var request = new EmbeddingsRequest(
            settings.Model,
            [.. texts.Select(text => text[..Math.Min(text.Length, settings.MaxCharacters)])],
            "float",
            settings.AskForDimensions ? settings.Dimensions : null);
        using var response = await http.PostAsJsonAsync("embeddings", request, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"The provider answered {(int)response.StatusCode}.", null, response.StatusCode);
        }

        var answer = await response.Content.ReadFromJsonAsync<EmbeddingsResponse>(cancellationToken);
        return InOrder(answer?.Data ?? [], texts.Length);
    }

    private static float[][] InOrder(IReadOnlyList<EmbeddingsItem?> items, int count)
    {
        var vectors = new float[count][];
        foreach (var item in items)
        {
            if (item?.Embedding is not { } vector || item.Index is not { } index || index < 0 || index >= count || vectors[index] is not null)
            {
                throw new InvalidDataException("The provider's answer has a vector without a text.");
            }

            vectors[index] = vector;
        }

        return items.Count == count ? vectors : throw new InvalidDataException($"The provider gave {items.Count} vectors for {count} texts.");
    }
}
