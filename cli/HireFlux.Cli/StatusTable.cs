using System.Globalization;
using Spectre.Console;

namespace HireFlux.Cli;

/// <summary>What <c>./hireflux status</c> prints.</summary>
internal static class StatusTable
{
    /// <summary>Writes the table; returns 0 when everything is ready, 1 when something is not, 3 when nothing runs.</summary>
    public static int Write(Instance instance)
    {
        if (instance.Running is not { } state)
        {
            Console.WriteLine("Nothing runs here. ./hireflux up starts everything.");
            return 3;
        }

        var table = new Table().Border(TableBorder.None).AddColumns("RESOURCE", "STATE", "HEALTH", "RESTARTS", "ENDPOINTS");
        foreach (var resource in state.Resources)
        {
            table.AddRow(
                resource.Name,
                resource.State.ToString(),
                resource.Healthy switch { true => "healthy", false => "unhealthy", null => "-" },
                resource.Restarts.ToString(CultureInfo.InvariantCulture),
                Markup.Escape(string.Join(' ', resource.Endpoints.Values)));
        }

        AnsiConsole.Write(table);
        Console.WriteLine(state.Ready
            ? string.Create(CultureInfo.InvariantCulture, $"All was ready after {state.ReadySeconds:0.0} s. Console: {state.Console}")
            : "Not everything is ready yet.");
        return state.Ready ? 0 : 1;
    }
}
