using HireFlux.ServiceDefaults.Persistence;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>
/// Runs a handler once for each message: the inbox row is inserted first, in the handler's own transaction. A second copy that comes at the same
/// time waits on that row and then finds it taken, or, if the first copy rolled back, has the effect itself.
/// </summary>
internal sealed class InboxConsumer<TContext, THandler, TEvent>(TContext db, THandler handler) : IConsumer<TEvent>
    where TContext : ServiceDbContext
    where THandler : class, IHandle<TEvent>
    where TEvent : class
{
    public async Task Consume(ConsumeContext<TEvent> context)
    {
        var messageId = context.MessageId ?? throw new InvalidOperationException("A message without an id cannot be handled once.");
        var cancellationToken = context.CancellationToken;
        var name = typeof(THandler).Name;

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var inserted = await db.Database.ExecuteSqlAsync(
            $"INSERT INTO inbox_messages (message_id, handler) VALUES ({messageId}, {name}) ON CONFLICT DO NOTHING",
            cancellationToken);
        if (inserted == 0)
        {
            MessagingTelemetry.Duplicates.Add(1);
            return;
        }

        await handler.HandleAsync(context.Message, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
