using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace HireFlux.Profiles.Reading.Tests.Hostile;

/// <summary>Keeps why reading processes came to their end.</summary>
internal sealed class EndingLog : ILogger<SandboxedResumeReader>
{
    public ConcurrentBag<string> Endings { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Endings.Add(formatter(state, exception));
}
