using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Servers;

/// <summary>Runs a program to its end.</summary>
internal static class OneShot
{
    /// <exception cref="DistributedApplicationException">It failed; the message holds its last words.</exception>
    internal static async Task RunAsync(LaunchSpec spec, string name, CancellationToken cancellationToken)
    {
        var words = new Queue<string>();
        using var process = ChildProcess.Start(spec, line =>
        {
            lock (words)
            {
                words.Enqueue(line);
                if (words.Count > 10)
                {
                    words.Dequeue();
                }
            }
        });
        try
        {
            if (await process.Exited.WaitAsync(cancellationToken).ConfigureAwait(false) is not 0 and var exitCode)
            {
                string last;
                lock (words)
                {
                    last = string.Join(" / ", words);
                }

                throw new DistributedApplicationException($"{name} ended with exit code {exitCode}: {last}");
            }
        }
        finally
        {
            process.Signal(Native.SigKill);
            process.KillGroup();
        }
    }
}
