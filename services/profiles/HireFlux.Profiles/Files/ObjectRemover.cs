using HireFlux.Profiles.Background;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace HireFlux.Profiles.Files;

/// <summary>
/// Removes stored files that no resume refers to any more: those that were released, and those of uploads that a crash cut off. Whoever
/// claims a file meanwhile waits on its row, and then finds it referred to or gone.
/// </summary>
internal sealed partial class ObjectRemover(
    IServiceScopeFactory scopes, IObjectStore store, WakeUp<ObjectRemover> wakeUp, TimeProvider time, ILogger<ObjectRemover> logger) : BackgroundService
{
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await RemoveOneAsync(stoppingToken))
                {
                    await wakeUp.WaitAsync(s_look, time, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                LogPaused(logger, exception is NpgsqlException or ObjectStoreException ? null : exception, exception.GetType().Name);
                await wakeUp.WaitAsync(s_look, time, stoppingToken);
            }
        }
    }

    /// <summary>Looks at the file that is due first; false when none is.</summary>
    private async Task<bool> RemoveOneAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProfilesDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var due = await db.Database.SqlQuery<byte[]>(
            $"""
            SELECT content_sha256 AS "Value" FROM stored_objects WHERE remove_after <= {time.UtcNow()}
            ORDER BY remove_after LIMIT 1 FOR UPDATE SKIP LOCKED
            """).ToListAsync(cancellationToken);
        if (due is not [var sha256])
        {
            return false;
        }

        // After the lock, and so after every commit that claimed the file.
        if (await db.Resumes.AnyAsync(resume => resume.ContentSha256 == sha256 && resume.DeletedAt == null, cancellationToken))
        {
            await db.Database.ExecuteSqlAsync($"UPDATE stored_objects SET remove_after = NULL WHERE content_sha256 = {sha256}", cancellationToken);
        }
        else
        {
            await store.DeleteAsync(ContentHash.From(sha256), cancellationToken);
            await db.Database.ExecuteSqlAsync($"DELETE FROM stored_objects WHERE content_sha256 = {sha256}", cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Removing files pauses: {Kind}")]
    private static partial void LogPaused(ILogger logger, Exception? exception, string kind);
}
