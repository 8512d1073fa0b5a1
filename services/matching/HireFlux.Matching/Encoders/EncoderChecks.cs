namespace HireFlux.Matching.Encoders;

/// <summary>What is wrong with the settings of an encoder.</summary>
internal static class EncoderChecks
{
    /// <summary>Numbers of a vector; each posting in memory has two vectors.</summary>
    public const int MostDimensions = 4_096;

    private const int LongestModel = 100;

    /// <summary>The first thing that is; null when nothing is.</summary>
    public static string? Problem(this EncoderOptions options) => options switch
    {
        { PollInterval.Ticks: <= 0 } => "Encoder:PollInterval must be longer than nothing.",
        { Provider: "local" } => null,
        { Provider: "openai" } => ProviderProblem(options),
        { Provider: "onnx" } => ModelProblem(options),
        _ => $"Encoder:Provider '{options.Provider}' is none of local, openai, onnx.",
    };

    private static string? ModelProblem(EncoderOptions options) => options switch
    {
        _ when !File.Exists(options.ModelFile) => $"Encoder:ModelFile '{options.ModelFile}' is not there.",
        _ when !File.Exists(options.VocabularyFile) => $"Encoder:VocabularyFile '{options.VocabularyFile}' is not there.",
        { MaxTokens: < 3 or > 8_192 } => "Encoder:MaxTokens must be 3 to 8192.",
        _ => null,
    };

    private static string? ProviderProblem(EncoderOptions options) => options switch
    {
        { Model: "" or { Length: > LongestModel } } => $"Encoder:Model is missing or longer than {LongestModel} characters.",
        { Endpoint: null, ApiKey: null or "" } => "Encoder:ApiKey is missing.",
        { Endpoint: { } endpoint } when !endpoint.IsAbsoluteUri || endpoint.Scheme is not ("http" or "https") => "Encoder:Endpoint is no address of http or https.",
        { Dimensions: < 1 or > MostDimensions } => $"Encoder:Dimensions must be 1 to {MostDimensions}: the length of the model's vectors.",
        { TimeLimit.Ticks: <= 0 } or { TimeLimit.TotalHours: > 1 } => "Encoder:TimeLimit must be longer than nothing, and an hour at most.",
        { Retries: < 0 or > 5 } => "Encoder:Retries must be 0 to 5.",
        { BatchSize: < 1 or > 2_048 } => "Encoder:BatchSize must be 1 to 2048.",
        { MaxCharacters: < 100 or > 100_000 } => "Encoder:MaxCharacters must be 100 to 100000.",
        { MaxAnswerBytes: < 1_024 } => "Encoder:MaxAnswerBytes must be 1024 or more.",
        _ => null,
    };
}
