using Microsoft.Extensions.Hosting;

namespace HireFlux.ProcessHost.Operator;

/// <summary>Leaves signals to the application host: the console lives until that stops it.</summary>
internal sealed class DetachedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
