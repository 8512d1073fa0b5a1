using Microsoft.Extensions.AI;

namespace HireFlux.Resumes.Writing.Chat;

/// <summary>A model that writes: one call within the time limit, always with what it was and cost.</summary>
public sealed class TextModel(IChatClient client, WriterOptions options, TimeProvider time)
{
    private const int CharactersAToken = 3;
    private readonly PriceTable _prices = PriceTable.For(options);

    /// <summary>openai, anthropic or ollama.</summary>
    public string Provider => options.Provider;

    /// <summary>What a call with this input may cost at most, in US dollars: what a budget must have left. Null where no price of the model is known.</summary>
    public decimal? MostCost(PromptTemplate prompt, string input)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(input);
        return Cost(options.Model, MostTokens(prompt, input), options.MaxOutputTokens);
    }

    /// <summary>Asks once. Failures are outcomes; only the caller's own cancellation is thrown.</summary>
    /// <param name="prompt">The instructions.</param>
    /// <param name="input">What they are about; fence what comes from outside (<see cref="PromptTemplate.Fence"/>).</param>
    /// <param name="cancellationToken">The caller's.</param>
    public async Task<ChatAnswer> AskAsync(PromptTemplate prompt, string input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(input);
        var trace = CallTrace.Begin();
        var began = time.GetTimestamp();
        using var limit = new CancellationTokenSource(options.TimeLimit, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            ChatMessage[] messages = [new(ChatRole.System, prompt.Instructions), new(ChatRole.User, input)];
            var settings = new ChatOptions { MaxOutputTokens = options.MaxOutputTokens, ResponseFormat = prompt.AnswersJson ? ChatResponseFormat.Json : null };
            var response = await client.GetResponseAsync(messages, settings, both.Token);
            return Answer(prompt, input, response, time.GetElapsedTime(began));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception) when (Outcome(exception, trace, limit.IsCancellationRequested) is { } outcome)
        {
            // What was refused before a word was written is not charged; of the rest nobody can say, so the most that it can be.
            var charged = outcome is not (GenerationOutcome.RateLimited or GenerationOutcome.ProviderError or GenerationOutcome.Refused) && !NeverArrived(exception);
            return Call(prompt, null, options.Model, charged ? MostTokens(prompt, input) : 0, charged ? options.MaxOutputTokens : 0, charged, outcome, time.GetElapsedTime(began));
        }
    }

    private ChatAnswer Answer(PromptTemplate prompt, string input, ChatResponse response, TimeSpan duration)
    {
        var estimated = response.Usage is not { InputTokenCount: not null, OutputTokenCount: not null };
        var (tokensIn, tokensOut) = estimated
            ? (MostTokens(prompt, input), options.MaxOutputTokens)
            : ((int)Math.Clamp(response.Usage!.InputTokenCount!.Value, 0, int.MaxValue), (int)Math.Clamp(response.Usage.OutputTokenCount!.Value, 0, int.MaxValue));
        var outcome = response.FinishReason == ChatFinishReason.Length ? GenerationOutcome.Truncated
            : string.IsNullOrWhiteSpace(response.Text) ? GenerationOutcome.MalformedAnswer
            : GenerationOutcome.Ok;
        var text = outcome == GenerationOutcome.Ok ? response.Text : null;
        return Call(prompt, text, response.ModelId is { Length: > 0 and <= 100 } model ? model : options.Model, tokensIn, tokensOut, estimated, outcome, duration);
    }

    private ChatAnswer Call(PromptTemplate prompt, string? text, string model, int tokensIn, int tokensOut, bool estimated, string outcome, TimeSpan duration) =>
        new(text, new GenerationCall(options.Provider, model, prompt.Version, tokensIn, tokensOut, estimated, Cost(model, tokensIn, tokensOut), outcome, duration));

    /// <summary>The answering model may carry a name that no price is known for: then the price of what was asked for holds.</summary>
    private decimal? Cost(string model, int tokensIn, int tokensOut)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return _prices.Cost(options.Provider, _prices.Knows(options.Provider, model, today) ? model : options.Model, today, tokensIn, tokensOut);
    }

    private static int MostTokens(PromptTemplate prompt, string input) => (prompt.Instructions.Length + input.Length) / CharactersAToken;

    private static bool NeverArrived(Exception? exception) => exception is not null && (NeverArrived(exception.InnerException)
        || exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError });

    private static string? Outcome(Exception exception, CallTrace trace, bool isLate) => exception switch
    {
        _ when isLate => GenerationOutcome.Timeout,
        _ when trace.IsTooLarge => GenerationOutcome.TooLarge,
        _ when (int?)trace.Status == 429 => GenerationOutcome.RateLimited,
        _ when (int?)trace.Status >= 500 => GenerationOutcome.ProviderError,
        _ when (int?)trace.Status is >= 300 and < 500 => GenerationOutcome.Refused,
        _ when !trace.IsBodyWhole => GenerationOutcome.CutOff,
        OutOfMemoryException or StackOverflowException => null,
        _ => GenerationOutcome.MalformedAnswer,
    };
}
