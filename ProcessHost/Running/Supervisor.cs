namespace HireFlux.ProcessHost.Running;

/// <summary>Runs all resources side by side, and stops them so that none loses what it depends on before it has ended.</summary>
internal sealed class Supervisor : IDisposable
{
    private readonly Dictionary<SupervisedResource, (CancellationTokenSource Shutdown, Task Running)> _running = [];
    private readonly SemaphoreSlim _turns;

    internal Supervisor(IReadOnlyList<Workload> workloads, Func<Workload, ResourceLog> logOf, TimeProvider time, Action changed)
    {
        // Twice the processors: one start computes while another waits for its disk or its server.
        _turns = new SemaphoreSlim(Math.Max(2, Environment.ProcessorCount * 2));
        Resources = [.. workloads.Select(workload => new SupervisedResource(workload, logOf(workload), _turns, time, changed))];
        foreach (var resource in Resources)
        {
            resource.Dependencies =
                [.. resource.Workload.Resource.Dependencies.Select(dependency => (Resources.Single(r => r.Workload.Resource == dependency.On), dependency))];
        }
    }

    internal IReadOnlyList<SupervisedResource> Resources { get; }

    internal void Start()
    {
        foreach (var resource in Resources)
        {
            var shutdown = new CancellationTokenSource();
            _running[resource] = (shutdown, Task.Run(() => resource.RunAsync(shutdown.Token)));
        }
    }

    /// <summary>Ends when everything is healthy, or has come to its end.</summary>
    internal Task WhenReadyAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(Resources.Select(resource => resource.WhenAsync(status => status.IsReady, cancellationToken)));

    /// <summary>Stops each after all that depend on it.</summary>
    internal async Task StopAsync()
    {
        var stopped = new Dictionary<SupervisedResource, Task>();
        await Task.WhenAll(Resources.Select(Stop)).ConfigureAwait(false);

        Task Stop(SupervisedResource resource)
        {
            if (!stopped.TryGetValue(resource, out var task))
            {
                var dependents = Resources.Where(other => other.Dependencies.Any(d => d.On == resource)).Select(Stop).ToList();
                task = StopAfterAsync(resource, dependents);
                stopped[resource] = task;
            }

            return task;
        }
    }

    internal void KillAll()
    {
        foreach (var resource in Resources)
        {
            resource.Kill();
        }
    }

    public void Dispose()
    {
        foreach (var resource in Resources)
        {
            resource.Log.Dispose();
            resource.Workload.Dispose();
        }

        _turns.Dispose();
    }

    private async Task StopAfterAsync(SupervisedResource resource, List<Task> dependents)
    {
        await Task.WhenAll(dependents).ConfigureAwait(false);
        if (_running.TryGetValue(resource, out var run))
        {
            await run.Shutdown.CancelAsync().ConfigureAwait(false);
            await run.Running.ConfigureAwait(false);
            run.Shutdown.Dispose();
        }
    }
}
