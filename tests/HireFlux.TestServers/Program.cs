// Starts PostgreSQL, RabbitMQ and Redis for tests, and keeps them until SIGTERM or SIGINT:
//   HireFlux.TestServers --home DIR
// Their addresses are printed, and written to DIR/servers.env, as lines NAME=value.
using System.Runtime.InteropServices;
using HireFlux.ProcessHost;

if (args is not ["--home", var home])
{
    await Console.Error.WriteLineAsync("usage: HireFlux.TestServers --home DIR");
    return 2;
}

using var stop = new CancellationTokenSource();
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
try
{
    await using var servers = await LocalServers.StartAsync(home, stop.Token);
    string[] lines =
    [
        $"HIREFLUX_TEST_POSTGRES={servers.Postgres}",
        $"HIREFLUX_TEST_RABBITMQ={servers.RabbitMQ.OriginalString}",
        $"HIREFLUX_TEST_RABBITMQ_MANAGEMENT={servers.RabbitMQManagement.OriginalString}",
        $"HIREFLUX_TEST_REDIS={servers.Redis}",
    ];
    var onlyForMe = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite };
    await using (var file = new StreamWriter(Path.Combine(home, "servers.env"), onlyForMe))
    {
        await file.WriteLineAsync(string.Join('\n', lines));
    }

    Array.ForEach(lines, Console.WriteLine);
    await Task.Delay(Timeout.Infinite, stop.Token);
    return 0;
}
catch (DistributedApplicationException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 0;
}

void Stop(PosixSignalContext context)
{
    context.Cancel = true;
    stop.Cancel();
}
