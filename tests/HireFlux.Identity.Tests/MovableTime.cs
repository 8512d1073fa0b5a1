namespace HireFlux.Identity.Tests;

/// <summary>The system's clock, moved on by as much as a test wants. Timers run at their own pace.</summary>
public sealed class MovableTime : TimeProvider
{
    private long _ticks;

    public void Move(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ticks));
}
