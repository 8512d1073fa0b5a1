namespace HireFlux.Resumes.Writing.Chat;

/// <summary>How a call to a model ended, as the column <c>outcome</c> has it.</summary>
public static class GenerationOutcome
{
    /// <summary>A whole answer of the asked form.</summary>
    public const string Ok = "ok";

    /// <summary>No answer within the time limit.</summary>
    public const string Timeout = "timeout";

    /// <summary>429, also after the retries.</summary>
    public const string RateLimited = "rate_limited";

    /// <summary>5xx, also after the retries.</summary>
    public const string ProviderError = "provider_error";

    /// <summary>Another 4xx: a wrong key, an unknown model, a request the provider will not take.</summary>
    public const string Refused = "refused";

    /// <summary>The connection ended before the answer did, or there was none.</summary>
    public const string CutOff = "cut_off";

    /// <summary>Not the provider's wire format, or not JSON where JSON was asked.</summary>
    public const string MalformedAnswer = "malformed_answer";

    /// <summary>JSON of another shape than asked.</summary>
    public const string WrongSchema = "wrong_schema";

    /// <summary>The model stopped at its limit of output.</summary>
    public const string Truncated = "truncated";

    /// <summary>More bytes than an answer may have.</summary>
    public const string TooLarge = "too_large";
}
