namespace HireFlux.ProcessHost.Running;

/// <summary>
/// Keeps one resource as it is wanted: waits for what it depends on, starts it, watches its health, starts it again
/// when it crashes, and stops it when asked.
/// </summary>
internal sealed class SupervisedResource(Workload workload, ResourceLog log, SemaphoreSlim turns, TimeProvider time, Action changed)
{
    private const int MostFailuresOfOneShot = 5;
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongEnoughToForgive = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly StatusCell _status = new(
        new ResourceStatus(
            workload.Name, workload.Kind, ResourceState.Waiting, null, null, null, 0, null,
            [.. workload.Resource.Endpoints.Select(e => new ResourceEndpoint(e.Name, e.Url, e.IsExternal))]),
        changed);

    private CancellationTokenSource? _attempt;
    private ChildProcess? _process;
    private bool _wanted = true;
    private int _starts;
    private int _failures;

    internal Workload Workload { get; } = workload;

    internal ResourceLog Log { get; } = log;

    /// <summary>Set before it runs.</summary>
    internal IReadOnlyList<(SupervisedResource On, Dependency How)> Dependencies { get; set; } = [];

    internal ResourceStatus Status => _status.Current;

    internal void RequestStart() => Want(wanted: true, interrupt: Status.State is ResourceState.BackingOff);

    internal void RequestStop() => Want(wanted: false, interrupt: true);

    internal void RequestRestart() => Want(wanted: true, interrupt: true);

    /// <summary>Ends the process and its group at once.</summary>
    internal void Kill()
    {
        if (_process is { } process)
        {
            process.Signal(Native.SigKill);
            process.KillGroup();
        }
    }

    /// <summary>Waits until the status is as described.</summary>
    internal Task<ResourceStatus> WhenAsync(Func<ResourceStatus, bool> condition, CancellationToken cancellationToken) =>
        _status.WhenAsync(condition, cancellationToken);

    /// <summary>Runs until <paramref name="shutdown"/>; returns with nothing left behind.</summary>
    internal async Task RunAsync(CancellationToken shutdown)
    {
        while (!shutdown.IsCancellationRequested)
        {
            using var attempt = CancellationTokenSource.CreateLinkedTokenSource(shutdown);
            bool wanted;
            lock (_lock)
            {
                _attempt = attempt;
                wanted = _wanted;
            }

            try
            {
                if (wanted)
                {
                    await AttemptAsync(attempt.Token).ConfigureAwait(false);
                }
                else
                {
                    await WhenAsync(_ => Volatile.Read(ref _wanted), attempt.Token).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException) when (attempt.IsCancellationRequested)
            {
                // Stop, restart or shutdown: the loop looks at what is wanted now.
                _failures = 0;
            }
            finally
            {
                await StopProcessAsync().ConfigureAwait(false);
                lock (_lock)
                {
                    _attempt = null;
                }
            }
        }
    }

    private async Task AttemptAsync(CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        int? exitCode = null;
        try
        {
            Set(status => status with { State = ResourceState.Waiting, Healthy = null });
            await WaitForDependenciesAsync(cancellationToken).ConfigureAwait(false);
            exitCode = await RunOnceAsync(cancellationToken).ConfigureAwait(false);
            Log.Note($"ended with exit code {exitCode}");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log.Note($"could not be started: {e.Message}");
        }

        await StopProcessAsync().ConfigureAwait(false);
        if (Workload.RunsOnce && exitCode == 0)
        {
            End(ResourceState.Completed);
            return;
        }

        _failures = time.GetElapsedTime(began) > LongEnoughToForgive ? 1 : _failures + 1;
        if (Workload.RunsOnce && _failures >= MostFailuresOfOneShot)
        {
            Log.Note(FormattableString.Invariant($"failed {_failures} times in a row and is not tried again: what waits for it stays waiting until an operator starts it"));
            End(ResourceState.Failed);
            return;
        }

        Set(status => status with { State = ResourceState.BackingOff, Healthy = null, Process = null, ExitCode = exitCode });
        var pause = Backoff.After(_failures);
        Log.Note(FormattableString.Invariant($"starting again in {pause.TotalSeconds:0.0} s"));
        await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
    }

    private Task<ResourceStatus[]> WaitForDependenciesAsync(CancellationToken cancellationToken) => Task.WhenAll(Dependencies.Select(dependency =>
        dependency.On.WhenAsync(
            status => dependency.How.Kind switch
            {
                DependencyKind.Healthy => status.IsReady,
                DependencyKind.Started => status.State is ResourceState.Starting or ResourceState.Running or ResourceState.Completed,
                _ => status.State is ResourceState.Completed or ResourceState.Failed && status.ExitCode == dependency.How.ExitCode,
            },
            cancellationToken)));

    /// <summary>Starts the process and returns its exit code when it ends by itself.</summary>
    private async Task<int> RunOnceAsync(CancellationToken cancellationToken)
    {
        var turn = Workload.TakesTurns ? await Turn.TakeAsync(turns, cancellationToken).ConfigureAwait(false) : null;
        try
        {
            var spec = await Workload.PrepareAsync(cancellationToken).ConfigureAwait(false);
            var process = ChildProcess.Start(spec, Log.Write);
            _process = process;
            Set(status => status with
            {
                State = ResourceState.Starting,
                Process = process.Identity,
                StartedAt = time.GetUtcNow(),
                Restarts = _starts++,
            });

            if (Workload.RunsOnce)
            {
                return await process.Exited.WaitAsync(cancellationToken).ConfigureAwait(false);
            }

            turn?.EndAfter(LongestTurn, time);
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var watch = WatchAsync(process, () => turn?.Dispose(), ended.Token);
            try
            {
                return await process.Exited.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                await ended.CancelAsync().ConfigureAwait(false);
                await watch.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        finally
        {
            turn?.Dispose();
        }
    }

    private async Task WatchAsync(ChildProcess process, Action ready, CancellationToken cancellationToken)
    {
        var announced = false;
        var misses = 0;
        while (true)
        {
            var healthy = false;
            try
            {
                healthy = await Workload.IsHealthyAsync(cancellationToken).ConfigureAwait(false);
                if (healthy && !announced)
                {
                    await Workload.OnHealthyAsync(process, cancellationToken).ConfigureAwait(false);
                    announced = true;
                }
            }
            catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                Log.Note($"not ready: {e.Message}");
                healthy = false;
            }

            misses = healthy ? 0 : misses + 1;
            if (announced && (healthy || misses > 1) && Status.Healthy != healthy)
            {
                Set(status => status with { State = ResourceState.Running, Healthy = healthy });
                ready();
            }

            // Asking a service whether it is ready costs it time that it needs to become so; a server's answer is cheap.
            var pause = TimeSpan.FromSeconds(!announced ? (Workload.TakesTurns ? 0.25 : 0.1) : healthy ? 5 : 0.5);
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task StopProcessAsync()
    {
        if (_process is not { } process)
        {
            return;
        }

        if (!process.Exited.IsCompleted)
        {
            Set(status => status with { State = ResourceState.Stopping, Healthy = null });
            Log.Note("stopping");
        }

        await process.StopAsync(Workload.StopSignal, Workload.StopGrace, time).ConfigureAwait(false);
        _process = null;
        var exitCode = await process.Exited.ConfigureAwait(false);
        process.Dispose();
        Set(status => status with { State = ResourceState.Stopped, Healthy = null, Process = null, ExitCode = exitCode });
    }

    private void End(ResourceState state)
    {
        _failures = 0;
        lock (_lock)
        {
            _wanted = false;
        }

        Set(status => status with { State = state });
    }

    private void Want(bool wanted, bool interrupt)
    {
        CancellationTokenSource? attempt;
        lock (_lock)
        {
            _wanted = wanted;
            attempt = interrupt ? _attempt : null;
        }

        try
        {
            attempt?.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // That attempt has just ended: the next one sees what is wanted.
        }

        _status.Signal();
    }

    private void Set(Func<ResourceStatus, ResourceStatus> change) => _status.Update(change);
}
