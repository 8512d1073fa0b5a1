namespace HireFlux.Matching.Tests;

/// <summary>The real time, and so much later as a test wants; timers run as ever.</summary>
internal sealed class AdjustableClock : TimeProvider
{
    private long _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _ahead));

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ahead, by.Ticks);
}
