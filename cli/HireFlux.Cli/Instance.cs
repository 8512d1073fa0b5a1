using System.Text.Json;
using HireFlux.ProcessHost.Running;

namespace HireFlux.Cli;

/// <summary>The instance that runs, or ran, in a home folder.</summary>
internal sealed class Instance(string home)
{
    private static readonly TimeSpan s_stopDeadline = TimeSpan.FromSeconds(40);

    /// <summary>What runs there now; null when nothing does.</summary>
    public RecordedState? Running => new StateFile(Path.Combine(home, "state.json")).Read() is { } state && state.AppHost.IsAlive ? state : null;

    /// <summary>Where the generated passwords are.</summary>
    public string SecretsFile => Path.Combine(home, "secrets.json");

    /// <summary>A generated secret of this instance, such as <c>admin-password</c>.</summary>
    /// <exception cref="DemoException">The instance has none of that name.</exception>
    public string Secret(string name)
    {
        using var secrets = JsonDocument.Parse(File.ReadAllText(SecretsFile));
        return secrets.RootElement.TryGetProperty(name, out var secret)
            ? secret.GetString()!
            : throw new DemoException($"There is no secret named {name} in {home}.");
    }

    /// <summary>Stops what runs, gracefully; true when nothing runs any more.</summary>
    public async Task<bool> StopAsync(CancellationToken cancellationToken)
    {
        if (Running is not { } state)
        {
            Console.WriteLine("Nothing runs here.");
            return true;
        }

        Console.WriteLine("Stopping ...");
        _ = Native.Kill(state.AppHost.Pid, Native.SigTerm);
        var deadline = TimeProvider.System.GetTimestamp();
        while (state.AppHost.IsAlive)
        {
            if (TimeProvider.System.GetElapsedTime(deadline) > s_stopDeadline)
            {
                await Console.Error.WriteLineAsync($"Process {state.AppHost.Pid} has not stopped within {s_stopDeadline.TotalSeconds:0} s.");
                return false;
            }

            await Task.Delay(100, cancellationToken);
        }

        Console.WriteLine("Stopped.");
        return true;
    }

    /// <summary>Stops what runs and deletes its data.</summary>
    public async Task<bool> ResetAsync(CancellationToken cancellationToken)
    {
        if (!await StopAsync(cancellationToken))
        {
            return false;
        }

        HomeDirectory.Delete(home);
        Console.WriteLine($"Deleted {home}.");
        return true;
    }
}
