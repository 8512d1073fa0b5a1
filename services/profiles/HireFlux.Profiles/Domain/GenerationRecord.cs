namespace HireFlux.Profiles.Domain;

/// <summary>
/// A call to a model. It is written before the call with the most that it can cost, which so is reserved of the person's budget, and
/// settled after it; the row of a process that died in between keeps saying the most.
/// </summary>
internal sealed class GenerationRecord
{
    public const string Started = "started";

    public const string Abandoned = "abandoned";

    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    /// <summary>One of <see cref="GenerationKinds"/>.</summary>
    public string Kind { get; private set; } = string.Empty;

    public string Provider { get; private set; } = string.Empty;

    public string Model { get; private set; } = string.Empty;

    public string PromptVersion { get; private set; } = string.Empty;

    public int TokensIn { get; private set; }

    public int TokensOut { get; private set; }

    /// <summary>The provider told no usage: the tokens and their cost are the most that they can be.</summary>
    public bool UsageEstimated { get; private set; }

    public decimal CostUsd { get; private set; }

    public string Outcome { get; private set; } = Started;

    public int DurationMs { get; private set; }

    public DateTime At { get; private set; }

    public static GenerationRecord Start(Guid userId, string kind, string provider, decimal mostCost, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = userId,
        Kind = kind,
        Provider = provider,
        CostUsd = mostCost,
        UsageEstimated = true,
        At = now,
    };

    public void Settle(Resumes.Writing.Chat.GenerationCall call)
    {
        Model = call.Model;
        PromptVersion = call.PromptVersion;
        TokensIn = call.TokensIn;
        TokensOut = call.TokensOut;
        UsageEstimated = call.UsageEstimated;
        // What nobody can price keeps counting with what was reserved for it.
        CostUsd = call.CostUsd ?? CostUsd;
        Outcome = call.Outcome;
        DurationMs = (int)Math.Min(call.Duration.TotalMilliseconds, int.MaxValue);
    }

    /// <summary>The caller went away while the call was made: it is counted with the most that it can have cost.</summary>
    public void Abandon() => Outcome = Abandoned;
}
