using System.Diagnostics;
using HireFlux.Resumes.Reading;

namespace HireFlux.Profiles.Reading;

/// <summary>
/// The reading process: reads one file after the other from its standard input until the service closes it. Hostile files are read
/// here and not in the service, because nothing inside a process holds against a stack overflow, a loop without end or the last byte of memory.
/// </summary>
internal static class ReadingLoop
{
    /// <summary>The command-line word that makes the service's program a reading process.</summary>
    public const string Verb = "read-resumes";

    private const int StackBytes = 16 * 1024 * 1024;

    // The service kills long before this. It is for the process whose service was itself killed while it read a file without end.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>Reads until the input ends; the exit code.</summary>
    public static int Run()
    {
        var code = 0;
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        // Whatever a library prints must not get between the answers.
        Console.SetOut(TextWriter.Null);
        var reading = new Thread(() => code = Serve(input, output), StackBytes);
        reading.Start();
        reading.Join();
        return code;
    }

    private static int Serve(Stream input, Stream output)
    {
        using var watchdog = new Timer(_ => Process.GetCurrentProcess().Kill());
        try
        {
            ReadingFrames.SayReady(output);
            while (ReadingFrames.NextQuestion(input) is var (file, today))
            {
                watchdog.Change(s_patience, Timeout.InfiniteTimeSpan);
                ReadingFrames.Answer(output, ResumeReader.Read(file, today, CancellationToken.None));
                watchdog.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }

            return 0;
        }
        catch (IOException)
        {
            // The service is gone.
            return 0;
        }
        catch (OutOfMemoryException)
        {
            // The file asks for more than there is; what is left of this process is not to be trusted with another.
            return 3;
        }
    }
}
