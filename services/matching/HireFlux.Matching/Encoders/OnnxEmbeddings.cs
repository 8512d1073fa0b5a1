using System.Security.Cryptography;
using Microsoft.Extensions.AI;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.Tokenizers;

namespace HireFlux.Matching.Encoders;

/// <summary>
/// A sentence encoder in ONNX with a vocabulary of word pieces (BERT's): the mean of the vectors of a text's pieces, of length one. Texts are encoded
/// one by one and by one thread, so that no vector depends on its neighbours or on the machine's cores. The model takes <c>input_ids</c> and, where
/// it has them, <c>attention_mask</c> and <c>token_type_ids</c>, all of 64 bits; its first output of three dimensions has a vector for each piece.
/// </summary>
internal sealed class OnnxEmbeddings : IEmbeddingGenerator<string, Embedding<float>>
{
    private const string Ids = "input_ids";
    private const string Mask = "attention_mask";
    private const string Types = "token_type_ids";

    private readonly InferenceSession _session;
    private readonly BertTokenizer _tokenizer;
    private readonly int _maxTokens;
    private readonly string _output;

    private OnnxEmbeddings(InferenceSession session, BertTokenizer tokenizer, string hash, EncoderOptions options)
    {
        (_session, _tokenizer, _maxTokens, _output) = (session, tokenizer, options.MaxTokens, OutputOf(session));
        Identity = new EncoderIdentity(
            FormattableString.Invariant($"onnx:{hash}:{options.MaxTokens}{(options.LowerCase ? "" : ":cased")}"), Encode("a").Length, IsInstant: false);
    }

    /// <summary>Named by what the two files hold, not by where they lie.</summary>
    public EncoderIdentity Identity { get; }

    /// <summary>Loads the two files, and encodes a text to see whether they fit.</summary>
    /// <exception cref="InvalidOperationException">One is missing, or they don't.</exception>
    public static OnnxEmbeddings Load(EncoderOptions options)
    {
        InferenceSession? session = null;
        try
        {
            var model = File.ReadAllBytes(options.ModelFile!);
            var vocabulary = File.ReadAllBytes(options.VocabularyFile!);
            var tokenizer = BertTokenizer.Create(new MemoryStream(vocabulary), new BertOptions { LowerCaseBeforeTokenization = options.LowerCase });
            using var settings = new Microsoft.ML.OnnxRuntime.SessionOptions
            {
                ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
                IntraOpNumThreads = 1,
                InterOpNumThreads = 1,
                LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
            };
            session = new InferenceSession(model, settings);
            return new OnnxEmbeddings(session, tokenizer, HashOf(model, vocabulary), options);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            session?.Dispose();
            throw new InvalidOperationException(
                $"Encoder:ModelFile {options.ModelFile} with Encoder:VocabularyFile {options.VocabularyFile} cannot be used: {exception.Message}", exception);
        }
    }

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => Task.Run(
        () =>
        {
            var embeddings = new GeneratedEmbeddings<Embedding<float>>();
            foreach (var value in values)
            {
                cancellationToken.ThrowIfCancellationRequested();
                embeddings.Add(new Embedding<float>(Encode(value)));
            }

            return embeddings;
        },
        cancellationToken);

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata("onnx", null, Identity.Version, Identity.Dimensions)
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose() => _session.Dispose();

    private float[] Encode(string text)
    {
        var ids = _tokenizer.EncodeToIds(text, _maxTokens, addSpecialTokens: true, out _, out _);
        var length = ids.Count;
        long[] shape = [1, length];
        using var input = OrtValue.CreateTensorValueFromMemory(ids.Select(id => (long)id).ToArray(), shape);
        using var mask = OrtValue.CreateTensorValueFromMemory(Enumerable.Repeat(1L, length).ToArray(), shape);
        using var types = OrtValue.CreateTensorValueFromMemory(new long[length], shape);
        var inputs = new Dictionary<string, OrtValue> { [Ids] = input, [Mask] = mask, [Types] = types }
            .Where(value => _session.InputMetadata.ContainsKey(value.Key))
            .ToDictionary();
        using var settings = new RunOptions();
        using var outputs = _session.Run(settings, inputs, [_output]);
        return outputs[0].GetTensorTypeAndShape().Shape is [1, var pieces, var dimensions] && pieces == length && dimensions is > 0 and <= EncoderChecks.MostDimensions
            ? Mean(outputs[0].GetTensorDataAsSpan<float>(), (int)dimensions)
            : throw new InvalidDataException($"The model's output is not a vector of 1 to {EncoderChecks.MostDimensions} numbers for each piece.");
    }

    /// <summary>No padding, so every piece counts.</summary>
    private static float[] Mean(ReadOnlySpan<float> values, int dimensions)
    {
        var sums = new double[dimensions];
        for (var i = 0; i < values.Length; i++)
        {
            sums[i % dimensions] += values[i];
        }

        var norm = Math.Sqrt(sums.Sum(sum => sum * sum));
        return [.. sums.Select(sum => norm > 0 ? (float)(sum / norm) : 0f)];
    }

    private static string OutputOf(InferenceSession session)
    {
        var unknown = session.InputMetadata.Keys.Except([Ids, Mask, Types]).Order(StringComparer.Ordinal).ToArray();
        if (unknown.Length > 0 || !session.InputMetadata.ContainsKey(Ids))
        {
            throw new InvalidDataException($"The model's inputs are {string.Join(", ", session.InputMetadata.Keys)}, not {Ids}, {Mask} and {Types}.");
        }

        return session.OutputMetadata.FirstOrDefault(output => output.Value.ElementType == typeof(float) && output.Value.Dimensions.Length == 3).Key
            ?? throw new InvalidDataException("The model has no output of three dimensions.");
    }

    private static string HashOf(byte[] model, byte[] vocabulary) => Convert.ToHexStringLower(SHA256.HashData([.. SHA256.HashData(model), .. SHA256.HashData(vocabulary)]))[..16];
}
