// What ./hireflux does in C#: the demo's journey, and looking after the instance that runs in HIREFLUX_HOME.
using System.Globalization;
using HireFlux.Cli;

var home = Environment.GetEnvironmentVariable("HIREFLUX_HOME") ?? Path.Combine(Directory.GetCurrentDirectory(), ".hireflux");
var instance = new Instance(home);
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, signal) =>
{
    signal.Cancel = true;
    stop.Cancel();
};

try
{
    switch (args)
    {
        case ["demo", "--watch", var pid]:
            await Demo.RunAsync(instance, int.Parse(pid, CultureInfo.InvariantCulture), stop.Token);
            return 0;
        case ["status"]:
            return StatusTable.Write(instance);
        case ["down"]:
            return await instance.StopAsync(stop.Token) ? 0 : 1;
        case ["reset"]:
            return await instance.ResetAsync(stop.Token) ? 0 : 1;
        default:
            await Console.Error.WriteLineAsync("usage: HireFlux.Cli demo --watch PID | status | down | reset");
            return 2;
    }
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 130;
}
catch (DemoException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
