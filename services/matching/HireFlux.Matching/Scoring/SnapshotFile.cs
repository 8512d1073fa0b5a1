using HireFlux.FitIndex;
using Microsoft.Extensions.Options;

namespace HireFlux.Matching.Scoring;

/// <summary>The index's snapshot on disk. It only saves time: without it, or with one that can't be used, everything is encoded again.</summary>
internal sealed partial class SnapshotFile(IOptions<ScoringOptions> options, TimeProvider time, ILogger<SnapshotFile> logger)
{
    private const int BufferSize = 1 << 20;
    private readonly string? _path = options.Value.SnapshotFolder is { Length: > 0 } folder ? Path.Combine(folder, "postings.snapshot") : null;
    private DateTimeOffset _saved = DateTimeOffset.MinValue;
    private long _savedChanges;

    /// <summary>Null where there is none to use.</summary>
    public Task<PostingIndex?> ReadAsync(FitIndexScorer scorer, CancellationToken cancellationToken) => Task.Run(() => Read(scorer), cancellationToken);

    /// <summary>Saves the index when it has changed and the last time is long enough ago.</summary>
    public async Task SaveAsync(PostingIndex index, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_path is null || index.Changes == _savedChanges || now - _saved < options.Value.SnapshotInterval)
        {
            return;
        }

        (_saved, _savedChanges) = (now, index.Changes);
        await Task.Run(() => Write(index), cancellationToken);
    }

    private PostingIndex? Read(FitIndexScorer scorer)
    {
        if (_path is null || !File.Exists(_path))
        {
            return null;
        }

        try
        {
            using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, FileOptions.SequentialScan);
            return PostingSnapshot.Read(scorer, file);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            LogUnused(logger, exception.Message);
            return null;
        }
    }

    /// <summary>Under another name first: whoever reads it finds the old one or the new one, whole.</summary>
    private void Write(PostingIndex index)
    {
        var unfinished = $"{_path}.{Guid.CreateVersion7():N}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize))
            {
                PostingSnapshot.Write(index, file);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, _path!, overwrite: true);
            LogSaved(logger, index.Count);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(unfinished);
            LogNotSaved(logger, exception.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The index of {Count} postings was saved")]
    private static partial void LogSaved(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The index could not be saved: {Reason}")]
    private static partial void LogNotSaved(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The saved index cannot be used and all postings are encoded again: {Reason}")]
    private static partial void LogUnused(ILogger logger, string reason);
}
