namespace HireFlux.Matching.Encoders;

/// <summary>Which encoder makes the vectors, from configuration (<c>Encoder:*</c>).</summary>
internal sealed class EncoderOptions
{
    public const string Section = "Encoder";

    /// <summary>local (the default: no network, no files), openai (and whatever speaks its embeddings) or onnx.</summary>
    public string Provider { get; init; } = "local";

    /// <summary>The file of frozen anchors; none for local, whose own are shipped.</summary>
    public string? AnchorsFile { get; init; }

    /// <summary>Where the provider's API begins; null for OpenAI's public one.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The model asked.</summary>
    public string Model { get; init; } = "";

    /// <summary>The key to the provider; not needed at an endpoint of one's own.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Length of the model's vectors.</summary>
    public int Dimensions { get; init; }

    /// <summary>Whether the provider is told <see cref="Dimensions"/>: for models that can shorten their vectors.</summary>
    public bool AskForDimensions { get; init; }

    /// <summary>How long a call may take, its retries and the reading of its answer included.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often a call that was refused for load (429) or failed (5xx, 408, no connection) is tried again, 0 to 5.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>Texts sent in one call, 1 to 2,048.</summary>
    public int BatchSize { get; init; } = 32;

    /// <summary>Characters of a text that are sent; what follows is cut off. Part of the encoder's version.</summary>
    public int MaxCharacters { get; init; } = 8_000;

    /// <summary>The largest answer that is read, in bytes.</summary>
    public int MaxAnswerBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The sentence encoder in ONNX.</summary>
    public string? ModelFile { get; init; }

    /// <summary>Its vocabulary of word pieces, one a line.</summary>
    public string? VocabularyFile { get; init; }

    /// <summary>Word pieces of a text that are encoded, 3 to 8,192, with the two that mark its ends. Part of the encoder's version.</summary>
    public int MaxTokens { get; init; } = 256;

    /// <summary>Whether the vocabulary is of small letters.</summary>
    public bool LowerCase { get; init; } = true;

    /// <summary>How often it is looked for texts without vectors.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);
}
