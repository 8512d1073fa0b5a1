using System.Diagnostics;
using System.Text.Json;
using HireFlux.ServiceDefaults.Messaging;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.ServiceDefaults.Persistence;

/// <summary>A service's slice of the schema, with the outbox, the inbox and the idempotency keys that every slice holds.</summary>
/// <param name="options">Made by <see cref="PersistenceExtensions.AddPersistence{TContext}"/>.</param>
public abstract class ServiceDbContext(DbContextOptions options) : DbContext(options)
{
    internal DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();

    internal DbSet<InboxMessage> InboxMessages => Set<InboxMessage>();

    internal DbSet<IdempotencyKey> IdempotencyKeys => Set<IdempotencyKey>();

    /// <summary>Puts an event into the outbox: it is published after, and only if, the transaction that saves this context commits.</summary>
    /// <param name="message">A record of a Contracts assembly.</param>
    /// <param name="aggregateId">Events of one aggregate arrive in the order in which they were saved.</param>
    public void Publish<TEvent>(TEvent message, Guid aggregateId)
        where TEvent : class =>
        OutboxMessages.Add(new OutboxMessage(
            MessageIds.Next(),
            aggregateId,
            EventTypes.NameOf(typeof(TEvent)),
            JsonSerializer.Serialize(message, EventTypes.JsonOptions),
            Activity.Current?.Id));

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcTimestampConverter>().HaveColumnType("timestamp without time zone");
        configurationBuilder.Conventions.Add(_ => new PostgresNamesConvention());
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfiguration(new OutboxMessageConfiguration());
        modelBuilder.ApplyConfiguration(new InboxMessageConfiguration());
        modelBuilder.ApplyConfiguration(new IdempotencyKeyConfiguration());
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly);
    }
}
