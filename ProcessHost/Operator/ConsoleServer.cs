using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Operator;

internal sealed class ConsoleServer : IAsyncDisposable
{
    internal required string Url { get; init; }

    internal static Task<ConsoleServer> StartAsync(Supervisor supervisor, Func<double?> readySeconds, int port, TimeProvider time, CancellationToken cancellationToken) =>
        Task.FromResult(new ConsoleServer { Url = "" });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
