using System.Diagnostics;
using HireFlux.Resumes.Dates;
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

    /// <summary>A small resume, to be read before any other.</summary>
    internal static ReadOnlyMemory<byte> FirstPage { get; } = """
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >> endobj
        4 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
        5 0 obj << /Length 104 >> stream
        BT /F1 12 Tf 72 700 Td (Ann Example) Tj 0 -40 Td (Experience) Tj 0 -20 Td (Nurse, Acme, 2019 - 2020) Tj ET
        endstream endobj
        trailer << /Root 1 0 R /Size 6 >>
        startxref
        0
        %%EOF
        """u8.ToArray();

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

    // The first file must not pay for compiling the readers and loading the vocabulary: on a busy machine that takes seconds.
    private static void WarmUp() => ResumeReader.Read(FirstPage, new PartialDate(2020, 1, 1), CancellationToken.None);

    private static int Serve(Stream input, Stream output)
    {
        var isReading = false;
        using var watchdog = new Timer(_ => Process.GetCurrentProcess().Kill());
        try
        {
            WarmUp();
            ReadingFrames.SayReady(output);
            while (ReadingFrames.NextQuestion(input) is var (file, today))
            {
                watchdog.Change(s_patience, Timeout.InfiniteTimeSpan);
                isReading = true;
                var result = ResumeReader.Read(file, today, CancellationToken.None);
                isReading = false;
                ReadingFrames.Answer(output, result);
                watchdog.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }

            return 0;
        }
        catch (IOException) when (!isReading)
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
