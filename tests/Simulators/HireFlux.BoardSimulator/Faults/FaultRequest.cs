using System.Text.Json.Serialization;
using HireFlux.BoardSimulator.Boards;

namespace HireFlux.BoardSimulator.Faults;

/// <summary>The body of <c>POST /_simulator/faults</c>, and the fault as it waits for its turn.</summary>
/// <param name="Kind"><c>greenhouse</c>, <c>lever</c> or <c>ashby</c>; absent: all.</param>
/// <param name="Board">Token, site or name; absent: every board.</param>
/// <param name="Fault">One of <see cref="FaultNames"/>.</param>
/// <param name="Operation"><c>read</c> or <c>apply</c>; absent: <c>read</c>, or <c>apply</c> for a fault only applications have.</param>
/// <param name="Count">How many requests it befalls, 1 to 1,000,000; absent: 1.</param>
/// <param name="RetryAfterSeconds">The Retry-After header of 429 and 500; absent: none.</param>
/// <param name="HoldSeconds">How long a timeout holds the request, 1 to 600 s; absent: 100 s.</param>
/// <param name="DelayMilliseconds">Pause before each sixteenth of a slow body, 1 to 60,000 ms; absent: 100 ms.</param>
/// <param name="SizeBytes">Length of the text of a huge posting, 1 to 256 MiB; absent: 32 MiB.</param>
/// <param name="Location">Where a redirect points; absent: the cloud metadata address.</param>
/// <param name="Body">The whole answer of other JSON; absent: nothing.</param>
internal sealed record FaultRequest(
    BoardKind? Kind,
    string? Board,
    string Fault,
    string? Operation,
    int? Count,
    int? RetryAfterSeconds,
    int? HoldSeconds,
    int? DelayMilliseconds,
    int? SizeBytes,
    string? Location,
    string? Body)
{
    /// <summary>Whether it befalls applications rather than reading.</summary>
    [JsonIgnore]
    public bool OnApply => Operation == "apply" || (Operation is null && !FaultNames.Read.Contains(Fault));

    /// <summary>How long a timeout holds the request.</summary>
    [JsonIgnore]
    public TimeSpan Hold => TimeSpan.FromSeconds(HoldSeconds ?? 100);

    /// <summary>Whether it is aimed at this request.</summary>
    public bool Hits(BoardKey board, bool apply) =>
        OnApply == apply && (Kind ?? board.Kind) == board.Kind && (Board ?? board.Token) == board.Token;

    /// <summary>What is wrong with it, or null.</summary>
    public string? Problem() => this switch
    {
        { Operation: not (null or "read" or "apply") } => "operation is read or apply",
        _ when !(OnApply ? FaultNames.Apply : FaultNames.Read).Contains(Fault) =>
            $"fault is one of {string.Join(", ", OnApply ? FaultNames.Apply : FaultNames.Read)}",
        { Count: < 1 or > 1_000_000 } => "count is 1 to 1000000",
        { RetryAfterSeconds: < 0 or > 86_400 } => "retry_after_seconds is 0 to 86400",
        { HoldSeconds: < 1 or > 600 } => "hold_seconds is 1 to 600",
        { DelayMilliseconds: < 1 or > 60_000 } => "delay_milliseconds is 1 to 60000",
        { SizeBytes: < 1 or > 256 * 1024 * 1024 } => "size_bytes is 1 to 268435456",
        _ => null,
    };
}
