using HireFlux.ServiceDefaults.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace HireFlux.ServiceDefaults.Persistence;

/// <summary>Inserts many rows at once, by COPY: about as fast as PostgreSQL can keep its indexes.</summary>
public static class BulkInsertExtensions
{
    /// <summary>
    /// Inserts the rows of one type that were added to the context, and the events that were published by it, in the transaction at hand; the
    /// context forgets them. Whatever else it holds is left to <c>SaveChangesAsync</c>.
    /// </summary>
    /// <exception cref="DbUpdateException">The database refuses a row: the transaction is broken.</exception>
    public static async Task CopyAddedAsync<TEntity>(this ServiceDbContext db, CancellationToken cancellationToken)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(db);
        await CopyAsync(db, Added<TEntity>(db).ToList(), cancellationToken);
        // Ids grow, and the outbox is published in the order of its rows.
        await CopyAsync(db, Added<OutboxMessage>(db).OrderBy(entry => entry.Entity.Id).ToList(), cancellationToken);
    }

    private static IEnumerable<EntityEntry<TEntity>> Added<TEntity>(ServiceDbContext db)
        where TEntity : class =>
        db.ChangeTracker.Entries<TEntity>().Where(entry => entry.State == EntityState.Added);

    private static async Task CopyAsync<TEntity>(ServiceDbContext db, List<EntityEntry<TEntity>> rows, CancellationToken cancellationToken)
        where TEntity : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var type = db.Model.FindEntityType(typeof(TEntity))!;
        // What the database gives is left to it.
        var columns = type.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.Never || property.IsPrimaryKey()).ToList();
        var names = columns.Select(property => $"\"{property.GetColumnName()}\"");
        try
        {
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{type.GetTableName()}\" ({string.Join(", ", names)}) FROM STDIN (FORMAT BINARY)", cancellationToken);
            foreach (var row in rows)
            {
                await copy.StartRowAsync(cancellationToken);
                foreach (var column in columns)
                {
                    await WriteAsync(copy, column, row.Entity, cancellationToken);
                }
            }

            await copy.CompleteAsync(cancellationToken);
        }
        catch (PostgresException exception)
        {
            throw new DbUpdateException($"Rows could not be copied into {type.GetTableName()}.", exception);
        }

        rows.ForEach(row => row.State = EntityState.Detached);
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, IProperty column, object row, CancellationToken cancellationToken)
    {
        var mapping = column.GetRelationalTypeMapping();
        var value = column.GetGetter().GetClrValue(row);
        value = value is null || mapping.Converter is null ? value : mapping.Converter.ConvertToProvider(value);
        return value is null ? copy.WriteNullAsync(cancellationToken) : copy.WriteAsync(value, mapping.StoreTypeNameBase, cancellationToken);
    }
}
