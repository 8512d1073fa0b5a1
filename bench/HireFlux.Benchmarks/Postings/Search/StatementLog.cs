using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace HireFlux.Benchmarks.Postings.Search;

/// <summary>Keeps what is sent to the database while it is told to, with the time each took.</summary>
internal sealed class StatementLog : DbCommandInterceptor
{
    private readonly List<(NpgsqlCommand Command, TimeSpan Took)> _statements = [];

    /// <summary>Keep from now on, or not.</summary>
    public bool IsOn { get; set; }

    /// <summary>Gives what was kept, and forgets it.</summary>
    public IReadOnlyList<(NpgsqlCommand Command, TimeSpan Took)> Take()
    {
        var taken = _statements.ToList();
        _statements.Clear();
        return taken;
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (IsOn)
        {
            _statements.Add((((NpgsqlCommand)command).Clone(), eventData.Duration));
        }

        return ValueTask.FromResult(result);
    }
}
