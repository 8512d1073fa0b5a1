using System.Runtime.InteropServices;
using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost;

/// <summary>An application that can be run.</summary>
public sealed class DistributedApplication
{
    private readonly DistributedApplicationBuilder _builder;
    private readonly HostOptions _options;

    internal DistributedApplication(DistributedApplicationBuilder builder, HostOptions options)
    {
        _builder = builder;
        _options = options;
    }

    /// <summary>Starts to describe an application.</summary>
    public static IDistributedApplicationBuilder CreateBuilder(string[] args) => new DistributedApplicationBuilder(args);

    /// <summary>Runs it until SIGINT, SIGTERM or SIGHUP, then stops all of it.</summary>
    public void Run() => RunAsync().GetAwaiter().GetResult();

    /// <summary>Runs it until SIGINT, SIGTERM, SIGHUP or cancellation, then stops all of it.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var signals = new StopSignals(stop);
        var companion = _options.EndWith is { } pid ? ProcessIdentity.CancelWithAsync(pid, stop) : Task.CompletedTask;
        try
        {
            var host = await StartAsync(stop.Token).ConfigureAwait(false);
            await using (host.ConfigureAwait(false))
            {
                signals.OnSecond = host.KillAll;
                await host.RunUntilAsync(stop.Token).ConfigureAwait(false);
            }
        }
        catch (DistributedApplicationException e)
        {
            await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            Environment.ExitCode = 1;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Asked to stop before all was started: what had been started is stopped.
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await companion.ConfigureAwait(false);
        }
    }

    internal Task<ApplicationHost> StartAsync(CancellationToken cancellationToken) => ApplicationHost.StartAsync(_builder, _options, cancellationToken);

    /// <summary>The first signal asks to stop; a second one, from an impatient person, stops at once.</summary>
    private sealed class StopSignals : IDisposable
    {
        private readonly List<PosixSignalRegistration> _registrations;
        private int _received;

        internal StopSignals(CancellationTokenSource stop) => _registrations =
        [
            .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                if (Interlocked.Increment(ref _received) == 1)
                {
                    stop.Cancel();
                }
                else if (signal == PosixSignal.SIGINT)
                {
                    OnSecond?.Invoke();
                }
            })),
        ];

        internal Action? OnSecond { get; set; }

        public void Dispose() => _registrations.ForEach(registration => registration.Dispose());
    }
}
