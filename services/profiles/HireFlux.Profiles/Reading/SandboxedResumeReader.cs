using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading;

namespace HireFlux.Profiles.Reading;

/// <summary>
/// Reads in processes of their own, with bounded memory, bounded time and none of the service's secrets. They start when there is
/// work, end when there is none for a while, and end with the service, which closes their input however it dies.
/// </summary>
internal sealed class SandboxedResumeReader : IResumeReader, IAsyncDisposable
{
    private readonly ReadingOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<SandboxedResumeReader> _logger;
    private readonly SemaphoreSlim _turns;
    private readonly Lock _lock = new();
    private readonly Stack<ReadingProcess> _idle = [];
    private readonly ITimer _reaper;

    public SandboxedResumeReader(ReadingOptions options, TimeProvider time, ILogger<SandboxedResumeReader> logger)
    {
        (_options, _time, _logger) = (options, time, logger);
        _turns = new SemaphoreSlim(options.Processes);
        _reaper = time.CreateTimer(_ => EndIdle(options.IdleTime), null, options.IdleTime, options.IdleTime / 4);
    }

    /// <summary>The processes that wait for work.</summary>
    internal IReadOnlyList<int> IdleProcesses
    {
        get
        {
            lock (_lock)
            {
                return [.. _idle.Select(process => process.Id)];
            }
        }
    }

    /// <inheritdoc/>
    public async Task<ReadingResult> ReadAsync(ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        if (file.Length > ReadingLimits.Default.FileBytes)
        {
            return ReadingResult.Failed(ReadingError.TooLarge);
        }

        await _turns.WaitAsync(cancellationToken);
        try
        {
            var began = _time.GetTimestamp();
            var process = await TakeAsync() ?? await ReadingProcess.StartAsync(_options, _time, cancellationToken);
            try
            {
                var now = _time.GetUtcNow();
                return await process.ReadAsync(file, new PartialDate(now.Year, now.Month, now.Day), TimeLeft(began), cancellationToken);
            }
            finally
            {
                await GiveBackAsync(process);
            }
        }
        finally
        {
            _turns.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _reaper.DisposeAsync();
        EndIdle(TimeSpan.Zero);
        _turns.Dispose();
    }

    // A start that takes long is not the file's fault: half of the time is its own in any case.
    private TimeSpan TimeLeft(long began)
    {
        var left = _options.FileTime - _time.GetElapsedTime(began);
        return left > _options.FileTime / 2 ? left : _options.FileTime / 2;
    }

    // The one used last is taken first, so that the others may grow idle; one that ended meanwhile (killed from outside) is passed over.
    private async Task<ReadingProcess?> TakeAsync()
    {
        while (true)
        {
            ReadingProcess? process;
            lock (_lock)
            {
                _idle.TryPop(out process);
            }

            if (process is null or { IsUsable: true })
            {
                return process;
            }

            await process.DisposeAsync();
        }
    }

    private async Task GiveBackAsync(ReadingProcess process)
    {
        if (process.IsUsable)
        {
            lock (_lock)
            {
                _idle.Push(process);
            }

            return;
        }

        _logger.Ended(process.Id, process.Ending);
        await process.DisposeAsync();
    }

    private void EndIdle(TimeSpan after)
    {
        List<ReadingProcess> ended = [];
        lock (_lock)
        {
            var (stay, go) = (_idle.Where(process => _time.GetElapsedTime(process.LastUsed) < after).ToList(), _idle.ToList());
            ended.AddRange(go.Except(stay));
            _idle.Clear();
            stay.Reverse();
            stay.ForEach(_idle.Push);
        }

        foreach (var process in ended)
        {
            _ = process.DisposeAsync().AsTask();
        }
    }
}
