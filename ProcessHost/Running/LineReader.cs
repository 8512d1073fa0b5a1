using System.Text;

namespace HireFlux.ProcessHost.Running;

/// <summary>Reads lines of any length without holding more than <see cref="LongestLine"/> characters of one.</summary>
internal static class LineReader
{
    internal const int LongestLine = 16 * 1024;

    internal static async Task PumpAsync(StreamReader reader, Action<string> line)
    {
        var buffer = new char[4096];
        var current = new StringBuilder();
        try
        {
            for (int read; (read = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
            {
                foreach (var c in buffer.AsSpan(0, read))
                {
                    if (c == '\n' || current.Length >= LongestLine)
                    {
                        Flush();
                    }

                    if (c is not ('\n' or '\r'))
                    {
                        current.Append(c);
                    }
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The pipe went with its process: what was read is all there is.
        }

        if (current.Length > 0)
        {
            Flush();
        }

        void Flush()
        {
            line(current.ToString());
            current.Clear();
        }
    }
}
