using HireFlux.ProcessHost.Operator;

namespace HireFlux.ProcessHost.Running;

/// <summary>A model being run in a home.</summary>
internal sealed class ApplicationHost : IAsyncDisposable
{
    private readonly HomeDirectory _home;
    private readonly Terminal _terminal;
    private readonly TimeProvider _time;
    private readonly StateFile _state;
    private readonly long _began;
    private ConsoleServer? _console;
    private double? _readySeconds;

    private ApplicationHost(HomeDirectory home, Terminal terminal, TimeProvider time, long began, IReadOnlyList<Workload> workloads)
    {
        _home = home;
        _terminal = terminal;
        _time = time;
        _began = began;
        _state = new StateFile(home.StateFile);
        Supervisor = new Supervisor(
            workloads, workload => new ResourceLog(Path.Combine(home.Logs, $"{workload.Name}.log"), time, terminal.For(workload.Name)), time, Record);
    }

    internal Supervisor Supervisor { get; }

    /// <summary>Seconds from start until all was ready; null until then.</summary>
    internal double? ReadySeconds => _readySeconds;

    /// <summary>Opens the home, clears what an earlier run left, and sets everything going.</summary>
    internal static async Task<ApplicationHost> StartAsync(DistributedApplicationBuilder builder, HostOptions options, CancellationToken cancellationToken)
    {
        var time = TimeProvider.System;
        var began = time.GetTimestamp();
        var home = HomeDirectory.Open(options.Home);
        ApplicationHost? host = null;
        try
        {
            var terminal = new Terminal(options.Terminal);
            builder.Use(home);
            if (await new Leftovers(home, time).ClearAsync(cancellationToken).ConfigureAwait(false) is > 0 and var cleared)
            {
                terminal.Say($"An earlier run was cut short: stopped {cleared} processes that it left behind.");
            }

            var ports = new PortAllocator(options.FreePorts);
            SettlePorts(builder, ports, terminal);
            host = new ApplicationHost(home, terminal, time, began, WorkloadFactory.Create(builder, home, options));
            host.Supervisor.Start();
            await host.StartConsoleAsync(options, ports, cancellationToken).ConfigureAwait(false);
            return host;
        }
        catch
        {
            if (host is not null)
            {
                await host.DisposeAsync().ConfigureAwait(false);
            }
            else
            {
                home.Dispose();
            }

            throw;
        }
    }

    /// <summary>Says when all is ready, and where everything is; returns when asked to stop.</summary>
    internal async Task RunUntilAsync(CancellationToken stop)
    {
        try
        {
            await WhenReadyAsync(stop).ConfigureAwait(false);
            foreach (var endpoint in Supervisor.Resources.SelectMany(r => r.Status.Endpoints.Select(e => (r.Status.Name, Endpoint: e))))
            {
                _terminal.Say($"  {endpoint.Name,-18} {endpoint.Endpoint.Url}");
            }

            if (_console is not null)
            {
                _terminal.Say($"  {"console",-18} {_console.Url}");
            }

            _terminal.Say(FormattableString.Invariant($"All ready in {_readySeconds:0.0} s. Ctrl+C stops everything."));
            await Task.Delay(Timeout.InfiniteTimeSpan, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            _terminal.Say("Stopping.");
        }
    }

    internal async Task WhenReadyAsync(CancellationToken cancellationToken)
    {
        await Supervisor.WhenReadyAsync(cancellationToken).ConfigureAwait(false);
        _readySeconds = _time.GetElapsedTime(_began).TotalSeconds;
        Record();
    }

    internal void KillAll() => Supervisor.KillAll();

    public async ValueTask DisposeAsync()
    {
        await Supervisor.StopAsync().ConfigureAwait(false);
        if (_console is not null)
        {
            await _console.DisposeAsync().ConfigureAwait(false);
        }

        Supervisor.Dispose();
        Record();
        _home.Dispose();
    }

    private static void SettlePorts(DistributedApplicationBuilder builder, PortAllocator ports, Terminal terminal)
    {
        foreach (var resource in builder.Resources.OfType<ResourceWithEndpoints>().OrderBy(r => r.Endpoints.TrueForAll(e => e.WantedPort is null)))
        {
            foreach (var endpoint in resource.Endpoints)
            {
                endpoint.Port = ports.Take(endpoint.WantedPort);
                if (endpoint.WantedPort is { } wanted && wanted != endpoint.Port)
                {
                    terminal.Say($"Port {wanted} is taken: {resource.Name} listens on {endpoint.Url} instead.");
                }
            }
        }
    }

    private async Task StartConsoleAsync(HostOptions options, PortAllocator ports, CancellationToken cancellationToken)
    {
        if (options.ConsolePort is { } wanted)
        {
            var port = ports.Take(wanted);
            if (port != wanted)
            {
                _terminal.Say($"Port {wanted} is taken: the console listens on port {port} instead.");
            }

            _console = await ConsoleServer.StartAsync(Supervisor, () => _readySeconds, port, _time, cancellationToken).ConfigureAwait(false);
        }

        Record();
    }

    private void Record()
    {
        if (Supervisor is not null)
        {
            _state.Write(() => new RecordedState(
                ProcessIdentity.Of(Environment.ProcessId) ?? default,
                _readySeconds is not null,
                _readySeconds,
                _console?.Url,
                [.. Supervisor.Resources.Select(r => r.Status).Select(s => new RecordedResource(
                    s.Name, s.State, s.Healthy, s.Process, s.Restarts, s.Endpoints.ToDictionary(e => e.Name, e => e.Url)))]));
        }
    }
}
