using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HireFlux.Testing;

/// <summary>A service that runs inside a test program leaves signals to it: a SIGTERM ends the program, and not only the service in it.</summary>
public static class NoSignals
{
    /// <summary>Takes the place of the lifetime that waits for signals.</summary>
    public static IServiceCollection LeaveSignalsToTheProgram(this IServiceCollection services) => services.AddSingleton<IHostLifetime, Lifetime>();

    private sealed class Lifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
