using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Files;
using HireFlux.Profiles.Scanning;
using HireFlux.Resumes.Reading;
using Microsoft.Extensions.Options;

namespace HireFlux.Profiles.Parsing;

/// <summary>Takes one claimed file from the store to its result: fetched, scanned, read.</summary>
internal sealed partial class ResumeParsing(
    IObjectStore store,
    IFileScanner scanner,
    ResumeFileReader reader,
    ParsingQueue queue,
    ParsingResults results,
    IOptions<ParsingOptions> options,
    ILogger<ResumeParsing> logger)
{
    /// <param name="claimed">The file.</param>
    /// <param name="cancellationToken">Ends with the lease.</param>
    public async Task RunAsync(ClaimedResume claimed, CancellationToken cancellationToken)
    {
        if (claimed.ParsingAttempts > options.Value.MaxAttempts)
        {
            // Every reader died or lost its lease over this file.
            await results.FailAsync(claimed, ReadingErrors.Code(ReadingError.TooComplex), cancellationToken);
            return;
        }

        try
        {
            await ReadAsync(claimed, cancellationToken);
        }
        catch (ObjectStoreException exception)
        {
            LogStoreAway(logger, exception.InnerException?.GetType().Name);
            await queue.GiveBackAsync(claimed, ParsingProblems.StoreUnavailable, isAttempt: false, cancellationToken);
        }
    }

    /// <summary>After reading broke off in a way that nobody foresaw.</summary>
    public Task BrokeOffAsync(ClaimedResume claimed, CancellationToken cancellationToken) => claimed.ParsingAttempts < options.Value.MaxAttempts
        ? queue.GiveBackAsync(claimed, ParsingProblems.ReadingFailed, isAttempt: true, cancellationToken)
        : results.FailAsync(claimed, ParsingProblems.ReadingFailed, cancellationToken);

    private async Task ReadAsync(ClaimedResume claimed, CancellationToken cancellationToken)
    {
        if (claimed.ContentSha256 is not { } sha256 || await FetchAsync(ContentHash.From(sha256), cancellationToken) is not { } file)
        {
            await results.FailAsync(claimed, ParsingProblems.FileMissing, cancellationToken);
            return;
        }

        switch (await scanner.ScanAsync(file, cancellationToken))
        {
            case ScanVerdict.Unknown:
                await queue.GiveBackAsync(claimed, ParsingProblems.ScanPending, isAttempt: false, cancellationToken);
                return;
            case ScanVerdict.Infected:
                await queue.BeginReadingAsync(claimed, ScanStatuses.Infected, cancellationToken);
                await results.FailAsync(claimed, ParsingProblems.Infected, cancellationToken);
                return;
            case var verdict:
                if (await queue.BeginReadingAsync(claimed, verdict == ScanVerdict.Clean ? ScanStatuses.Clean : ScanStatuses.Unscanned, cancellationToken))
                {
                    await KeepAsync(claimed, await reader.ReadAsync(claimed.FileType, file, cancellationToken), cancellationToken);
                }

                return;
        }
    }

    private Task KeepAsync(ClaimedResume claimed, ReadingResult result, CancellationToken cancellationToken) => result switch
    {
        { Error: { } error } => results.FailAsync(claimed, ReadingErrors.Code(error), cancellationToken),
        { Resume: { } resume } => results.CompleteAsync(claimed, resume, result, cancellationToken),
        _ => results.FailAsync(claimed, ReadingErrors.Code(ReadingError.Empty), cancellationToken),
    };

    /// <summary>The whole file; null when the store has it no more, or not as it was stored.</summary>
    private async Task<byte[]?> FetchAsync(ContentHash hash, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(hash, cancellationToken);
        if (stream is null)
        {
            return null;
        }

        try
        {
            using var buffer = new MemoryStream();
            await stream.CopyToAsync(buffer, cancellationToken);
            var file = buffer.ToArray();
            return ContentHash.Of(file) == hash ? file : null;
        }
        catch (IOException exception)
        {
            throw new ObjectStoreException("The file broke off.", exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file waits for the object store: {Kind}")]
    private static partial void LogStoreAway(ILogger logger, string? kind);
}
