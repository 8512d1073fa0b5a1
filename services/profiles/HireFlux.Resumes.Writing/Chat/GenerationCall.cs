namespace HireFlux.Resumes.Writing.Chat;

/// <summary>One call to a model, with what it cost; failed ones too.</summary>
/// <param name="Provider">openai, anthropic or ollama.</param>
/// <param name="Model">The model as the provider names what answered, else as it was asked for.</param>
/// <param name="PromptVersion">Name and version of the prompt, such as tailor-resume.v1.</param>
/// <param name="TokensIn">Tokens read, from the provider's usage block.</param>
/// <param name="TokensOut">Tokens written, from the same.</param>
/// <param name="UsageEstimated">No usage came; the tokens are an upper estimate of what may be charged.</param>
/// <param name="CostUsd">US dollars, rounded to four decimals; null where no price of the model is known.</param>
/// <param name="Outcome">One of <see cref="GenerationOutcome"/>.</param>
/// <param name="Duration">From first try to last answer.</param>
public sealed record GenerationCall(
    string Provider,
    string Model,
    string PromptVersion,
    int TokensIn,
    int TokensOut,
    bool UsageEstimated,
    decimal? CostUsd,
    string Outcome,
    TimeSpan Duration);
