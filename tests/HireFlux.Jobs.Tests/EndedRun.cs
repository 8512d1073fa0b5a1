using System.Text.Json;

namespace HireFlux.Jobs.Tests;

/// <summary>A run's result as the API gives it.</summary>
internal sealed record EndedRun(
    Guid Id,
    string Status,
    string? ErrorCode,
    string? ErrorDetail,
    int Attempt,
    int Seen,
    int Published,
    int Changed,
    int Unchanged,
    int Refused,
    int Closed,
    IReadOnlyList<(string? ExternalId, string Reason)> Refusals)
{
    public static EndedRun Of(JsonElement details)
    {
        var run = details.GetProperty("run");
        return new EndedRun(
            run.GetProperty("id").GetGuid(),
            run.GetProperty("status").GetString()!,
            run.GetProperty("error_code").GetString(),
            run.GetProperty("error_detail").GetString(),
            run.GetProperty("attempt").GetInt32(),
            run.GetProperty("seen").GetInt32(),
            run.GetProperty("published").GetInt32(),
            run.GetProperty("changed").GetInt32(),
            run.GetProperty("unchanged").GetInt32(),
            run.GetProperty("refused").GetInt32(),
            run.GetProperty("closed").GetInt32(),
            [.. details.GetProperty("refusals").EnumerateArray().Select(refusal => (refusal.GetProperty("external_id").GetString(), refusal.GetProperty("reason").GetString()!))]);
    }

    /// <summary>The counts as one line, to compare at a glance.</summary>
    public string Counts => $"seen {Seen} = published {Published} + changed {Changed} + unchanged {Unchanged} + refused {Refused}; closed {Closed}";
}
