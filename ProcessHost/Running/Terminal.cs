namespace HireFlux.ProcessHost.Running;

/// <summary>Writes the resources' output on the terminal, each line under its resource's name and colour.</summary>
internal sealed class Terminal(bool enabled)
{
    private static readonly int[] Colours = [36, 32, 33, 35, 34, 96, 92, 93, 95, 94];

    private readonly Lock _lock = new();
    private readonly bool _coloured = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
    private int _width;
    private int _next;

    /// <summary>What writes lines under this name.</summary>
    internal Action<string> For(string name)
    {
        if (!enabled)
        {
            return _ => { };
        }

        _width = Math.Max(_width, name.Length);
        var colour = Colours[_next++ % Colours.Length];
        return line => Print(_coloured ? $"\e[{colour}m{name.PadRight(_width)} |\e[0m {line}" : $"{name.PadRight(_width)} | {line}");
    }

    /// <summary>Writes a line of the host itself.</summary>
    internal void Say(string line)
    {
        if (enabled)
        {
            Print(_coloured ? $"\e[1m{line}\e[0m" : line);
        }
    }

    private void Print(string line)
    {
        lock (_lock)
        {
            Console.WriteLine(line);
        }
    }
}
