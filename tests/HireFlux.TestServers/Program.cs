// Starts PostgreSQL, RabbitMQ and Redis for tests, and keeps them until SIGTERM, SIGINT, SIGHUP or the end of the process PID, however that ends:
//   HireFlux.TestServers --home DIR --end-with PID
// Their addresses are printed, and written to DIR/servers.env, as lines NAME=value. DIR is deleted at the end.
using System.Globalization;
using System.Runtime.InteropServices;
using HireFlux.ProcessHost;
using HireFlux.ProcessHost.Running;

if (args is not ["--home", var home, "--end-with", var number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var pid))
{
    await Console.Error.WriteLineAsync("usage: HireFlux.TestServers --home DIR --end-with PID");
    return 2;
}

using var stop = new CancellationTokenSource();
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
var companion = ProcessIdentity.CancelWithAsync(pid, stop);
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
    await companion;
}
catch (DistributedApplicationException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    // Asked to stop before they were ready.
}

HomeDirectory.Delete(home);
return 0;

void Stop(PosixSignalContext context)
{
    context.Cancel = true;
    stop.Cancel();
}
