using HireFlux.ServiceDefaults.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace HireFlux.ServiceDefaults.Persistence;

/// <summary>Inserts many rows at once, by COPY: about as fast as PostgreSQL can keep its indexes.</summary>
public static class BulkInsertExtensions
{
    /// <summary>
    /// Inserts rows that the context need not know, and the events that were published by it, in the transaction at hand; the context forgets the
    /// events. Whatever else it holds is left to <c>SaveChangesAsync</c>.
    /// </summary>
    /// <exception cref="DbUpdateException">The database refuses a row: the transaction is broken.</exception>
    public static async Task CopyAsync<TEntity>(this ServiceDbContext db, IReadOnlyCollection<TEntity> rows, CancellationToken cancellationToken)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(rows);
        await CopyRowsAsync(db, rows, cancellationToken);

        // Ids grow, and the outbox is published in the order of its rows.
        var events = db.ChangeTracker.Entries<OutboxMessage>().Where(entry => entry.State == EntityState.Added).OrderBy(entry => entry.Entity.Id).ToList();
        await CopyRowsAsync(db, events.ConvertAll(entry => entry.Entity), cancellationToken);
        events.ForEach(entry => entry.State = EntityState.Detached);
    }

    private static async Task CopyRowsAsync<TEntity>(ServiceDbContext db, IReadOnlyCollection<TEntity> rows, CancellationToken cancellationToken)
        where TEntity : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var type = db.Model.FindEntityType(typeof(TEntity))!;
        // What the database gives is left to it.
        var columns = type.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.Never || property.IsPrimaryKey()).ToList();
        var values = columns.ConvertAll(property => (Getter: property.GetGetter(), Mapping: property.GetRelationalTypeMapping()));
        var names = columns.Select(property => $"\"{property.GetColumnName()}\"");
        try
        {
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{type.GetTableName()}\" ({string.Join(", ", names)}) FROM STDIN (FORMAT BINARY)", cancellationToken);
            foreach (var row in rows)
            {
                await copy.StartRowAsync(cancellationToken);
                foreach (var (getter, mapping) in values)
                {
                    await WriteAsync(copy, getter.GetClrValue(row), mapping, cancellationToken);
                }
            }

            await copy.CompleteAsync(cancellationToken);
        }
        catch (PostgresException exception)
        {
            throw new DbUpdateException($"Rows could not be copied into {type.GetTableName()}.", exception);
        }
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, object? value, RelationalTypeMapping mapping, CancellationToken cancellationToken)
    {
        value = value is null || mapping.Converter is null ? value : mapping.Converter.ConvertToProvider(value);
        return value is null ? copy.WriteNullAsync(cancellationToken) : copy.WriteAsync(value, mapping.StoreTypeNameBase, cancellationToken);
    }
}
