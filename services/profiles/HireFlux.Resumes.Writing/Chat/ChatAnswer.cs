namespace HireFlux.Resumes.Writing.Chat;

/// <summary>What a model answered.</summary>
/// <param name="Text">The answer; null when the call failed (<see cref="GenerationCall.Outcome"/> says how).</param>
/// <param name="Call">What the call was and cost.</param>
public sealed record ChatAnswer(string? Text, GenerationCall Call)
{
    /// <summary>The same call, found out later to be of no use: its cost stays.</summary>
    /// <param name="outcome">One of <see cref="GenerationOutcome"/>.</param>
    public ChatAnswer Failed(string outcome) => new(null, Call with { Outcome = outcome });
}
