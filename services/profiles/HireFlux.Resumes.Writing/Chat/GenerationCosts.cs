namespace HireFlux.Resumes.Writing.Chat;

/// <summary>What calls cost together.</summary>
public static class GenerationCosts
{
    /// <summary>US dollars of all calls; null where one has no known price: a sum without it would say too little.</summary>
    public static decimal? CostUsd(this IReadOnlyList<GenerationCall> calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        return calls.Any(call => call.CostUsd is null) ? null : calls.Sum(call => call.CostUsd);
    }
}
