using System.Diagnostics;
using System.Text.Json;
using MassTransit;
using MassTransit.Logging;
using Npgsql;

namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>
/// Publishes what the outbox holds. A batch is claimed under row locks that other replicas skip, published with broker confirms and deleted
/// in the same transaction: dying in between publishes again, and the inbox at the other end takes it once.
/// </summary>
internal sealed partial class OutboxRelay(
    NpgsqlDataSource dataSource,
    OutboxListener listener,
    Topology topology,
    IBus bus,
    TimeProvider time,
    ILogger<OutboxRelay> logger) : BackgroundService
{
    private static readonly TimeSpan s_publishTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    /// <summary>From one batch that left nothing to the next: what comes in a stream goes in batches, what comes by itself goes at once.</summary>
    private static readonly TimeSpan s_linger = TimeSpan.FromMilliseconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await topology.DeclaredAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await RelayBatchAsync(stoppingToken))
                {
                    await Task.Delay(s_linger, time, stoppingToken);
                    await listener.WaitAsync(stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (exception is NpgsqlException or TimeoutException or OperationCanceledException or MassTransitException)
            {
                LogPaused(logger, exception.GetType().Name);
                await Task.Delay(s_pause, time, stoppingToken);
            }
        }
    }

    /// <summary>Publishes one batch; false when nothing was left behind it.</summary>
    private async Task<bool> RelayBatchAsync(CancellationToken stoppingToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(stoppingToken);
        await using var transaction = await connection.BeginTransactionAsync(stoppingToken);
        var batch = await OutboxBatch.ClaimAsync(connection, transaction, stoppingToken);
        if (batch.Count == 0)
        {
            return false;
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        timeout.CancelAfter(s_publishTimeout);
        var published = await Task.WhenAll(batch
            .GroupBy(message => message.AggregateId)
            .Select(group => PublishInOrderAsync([.. group], timeout.Token)));
        var done = published.SelectMany(ids => ids).ToArray();

        // What was confirmed is deleted even while stopping, or it would be published a second time.
        await OutboxBatch.DeleteAsync(connection, transaction, done, CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        if (done.Length == 0)
        {
            throw new TimeoutException("Nothing of the batch could be published.");
        }

        return done.Length < batch.Count || OutboxBatch.MayBeCut(batch);
    }

    /// <summary>Publishes the events of one aggregate one after the other and stops at the first that fails.</summary>
    private async Task<List<Guid>> PublishInOrderAsync(List<OutboxRow> messages, CancellationToken cancellationToken)
    {
        var published = new List<Guid>(messages.Count);
        foreach (var message in messages)
        {
            try
            {
                await PublishAsync(message, cancellationToken);
                published.Add(message.Id);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                LogUnpublished(logger, message.Id, message.Type, exception.GetType().Name);
                break;
            }
        }

        return published;
    }

    private async Task PublishAsync(OutboxRow message, CancellationToken cancellationToken)
    {
        var type = EventTypes.Find(message.Type) ?? throw new InvalidOperationException($"No contract is named {message.Type}.");
        var body = JsonSerializer.Deserialize(message.Body, type, EventTypes.JsonOptions)!;

        _ = ActivityContext.TryParse(message.TraceParent, null, out var parent);
        using var activity = MessagingTelemetry.Activities.StartActivity("outbox relay", ActivityKind.Producer, parent);
#pragma warning disable RS0030 // The relay is the one place that publishes.
        await bus.Publish(body, type, Pipe.Execute<PublishContext>(context =>
        {
            context.MessageId = message.Id;
            context.TrySetRoutingKey(Partitions.RoutingKeyOf(message.AggregateId));
            if (activity is null && message.TraceParent is not null)
            {
                // Nobody records this trace; its context goes on all the same.
                context.Headers.Set(DiagnosticHeaders.ActivityId, message.TraceParent);
            }
        }), cancellationToken);
#pragma warning restore RS0030
        MessagingTelemetry.OutboxDelay.Record((time.UtcNow() - message.CreatedAt).TotalSeconds);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox waits: {Kind}")]
    private static partial void LogPaused(ILogger logger, string kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {MessageId} ({Type}) stays in the outbox: {Kind}")]
    private static partial void LogUnpublished(ILogger logger, Guid messageId, string type, string kind);
}
