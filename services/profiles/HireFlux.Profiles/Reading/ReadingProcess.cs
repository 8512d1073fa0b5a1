using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using HireFlux.Resumes;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading;

namespace HireFlux.Profiles.Reading;

/// <summary>A reading process as the service sees it. One question at a time.</summary>
internal sealed class ReadingProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ReadingOptions _options;
    private readonly TimeProvider _time;
    private readonly Task<string> _complaint;
    private int _files;
    private bool _isUsable = true;

    private ReadingProcess(Process process, ReadingOptions options, TimeProvider time)
    {
        (_process, _options, _time) = (process, options, time);
        _complaint = Complaint.ReadAsync(process.StandardError);
        LastUsed = time.GetTimestamp();
    }

    /// <summary>The process's number, while it lives.</summary>
    public int Id => _process.Id;

    /// <summary>When it answered last (a timestamp of the time provider).</summary>
    public long LastUsed { get; private set; }

    /// <summary>Whether it can be asked again.</summary>
    public bool IsUsable => _isUsable && !_process.HasExited;

    /// <summary>Why it cannot, for the log.</summary>
    public string Ending { get; private set; } = "replaced";

    /// <summary>A process that is ready. Throws <see cref="InvalidOperationException"/> when none comes up: the installation is broken.</summary>
    public static async Task<ReadingProcess> StartAsync(ReadingOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        var process = Process.Start(StartInfo(options)) ?? throw new InvalidOperationException("The reading process could not be started.");
        var reading = new ReadingProcess(process, options, time);
        var (ready, why) = await reading.ListenAsync(options.StartTime, stream => Task.FromResult(stream), cancellationToken);
        if (ready is [])
        {
            return reading;
        }

        await reading.DisposeAsync();
        throw new InvalidOperationException($"The reading process did not come up: {why}, {await reading.ComplaintAsync()}");
    }

    /// <summary>What the file says; <see cref="ReadingError.TooComplex"/> when the process did not survive it or had to be killed.</summary>
    public async Task<ReadingResult> ReadAsync(ReadOnlyMemory<byte> file, PartialDate today, TimeSpan most, CancellationToken cancellationToken)
    {
        var (answer, why) = await ListenAsync(
            most,
            async output =>
            {
                await ReadingFrames.AskAsync(_process.StandardInput.BaseStream, file, today, CancellationToken.None);
                return output;
            },
            cancellationToken);
        if (answer is { Length: > 0 } && Parse(answer) is { } result)
        {
            LastUsed = _time.GetTimestamp();
            _isUsable = ++_files < _options.FilesPerProcess;
            return result;
        }

        _isUsable = false;
        Ending = answer is null ? why : "its answer makes no sense";
        await StopAsync();
        Ending = $"{Ending}, exit code {_process.ExitCode}, {await ComplaintAsync()}";
        return ReadingResult.Failed(ReadingError.TooComplex);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process.Dispose();
    }

    // Its pipes are only let go of by the end of the process: so it is killed when the time is up, which ends reading and writing.
    private async Task<(byte[]? Answer, string Why)> ListenAsync(TimeSpan most, Func<Stream, Task<Stream>> ask, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(most, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        await using var kill = either.Token.Register(Kill);
        byte[]? answer = null;
        try
        {
            var output = await ask(_process.StandardOutput.BaseStream);
            answer = await ReadingFrames.NextAnswerAsync(output, _options.AnswerBytes, CancellationToken.None);
        }
        catch (IOException)
        {
            // It ended while it was asked.
        }

        if (answer is null && cancellationToken.IsCancellationRequested)
        {
            _isUsable = false;
            Ending = "the reading was cancelled";
            cancellationToken.ThrowIfCancellationRequested();
        }

        return (answer, deadline.IsCancellationRequested ? "its time was up" : "it ended");
    }

    private async Task<string> ComplaintAsync() =>
        await Task.WhenAny(_complaint, Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None)) == _complaint ? await _complaint : "no end of complaints";

    private async Task StopAsync()
    {
        Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    // With what it may have started: as long as anything holds its pipes, they do not end.
    private void Kill() => _process.Kill(entireProcessTree: true);

    private static ReadingResult? Parse(byte[] answer)
    {
        try
        {
            return JsonSerializer.Deserialize<ReadingResult>(answer, ResumeJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Nothing of the service's environment goes along: connection strings and keys stand in it.
    private static ProcessStartInfo StartInfo(ReadingOptions options)
    {
        var command = options.Command ?? [Path.Combine(AppContext.BaseDirectory, typeof(ReadingProcess).Assembly.GetName().Name!), ReadingLoop.Verb];
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = "/",
        };
        start.Environment.Clear();
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        start.Environment["DOTNET_GCHeapHardLimit"] = options.HeapBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["LC_ALL"] = "C";
        return start;
    }
}
