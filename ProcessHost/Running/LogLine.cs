namespace HireFlux.ProcessHost.Running;

/// <summary>A line of output.</summary>
/// <param name="Number">Counts from 1 within a run.</param>
internal sealed record LogLine(long Number, DateTimeOffset At, string Text);
