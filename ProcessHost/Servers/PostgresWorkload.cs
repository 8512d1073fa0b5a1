using System.Globalization;
using System.Text;
using HireFlux.ProcessHost.Running;
using Npgsql;

namespace HireFlux.ProcessHost.Servers;

/// <summary>PostgreSQL as a local process: a cluster of its own, reachable from this machine only, by password only.</summary>
internal sealed class PostgresWorkload : Workload
{
    // Seven services with 20 connections each, their migrators, the outbox listeners, and tests beside them.
    private const int MostConnections = 300;

    // sockaddr_un holds 108 bytes with its end mark on Linux, 104 on macOS.
    private const int LongestSocketPath = 103;

    private readonly PostgresServerResource _resource;
    private readonly HomeDirectory _home;
    private readonly string _folder;
    private readonly PostgresBinaries _binaries;

    internal PostgresWorkload(PostgresServerResource resource, HomeDirectory home)
        : base(resource)
    {
        _resource = resource;
        _home = home;
        _folder = home.ServerFolder(resource.Name);
        _binaries = PostgresBinaries.Find(Data);
    }

    internal override string Kind => "PostgreSQL";

    /// <summary>SIGINT is PostgreSQL's fast shutdown: clients are sent away, the data is written, nothing is to be recovered.</summary>
    internal override int StopSignal => Native.SigInt;

    private string Data => Path.Combine(_folder, "data");

    /// <summary>KiB. A page that is fetched from the system's cache costs five times one that is here; a quarter of the memory is what PostgreSQL's manual begins with.</summary>
    private static long SharedBuffers => Math.Min(2L << 20, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4 >> 10);

    private int Port => _resource.PrimaryEndpoint.Port;

    internal override async Task<LaunchSpec> PrepareAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(Data))
        {
            await InitialiseAsync(cancellationToken).ConfigureAwait(false);
        }

        StalePidFile.Remove(Path.Combine(Data, "postmaster.pid"), "postgres");
        var socket = Path.Combine(_folder, $".s.PGSQL.{Port.ToString(CultureInfo.InvariantCulture)}.lock");
        var sockets = Encoding.UTF8.GetByteCount(socket) <= LongestSocketPath ? _folder : "";
        StalePidFile.Remove(socket, "postgres");
        return Run(_binaries.Server,
        [
            "-D", Data,
            "-p", Port.ToString(CultureInfo.InvariantCulture),
            .. Setting("listen_addresses", "127.0.0.1"),
            .. Setting("unix_socket_directories", sockets),
            .. Setting("max_connections", MostConnections.ToString(CultureInfo.InvariantCulture)),
            .. Setting("shared_buffers", $"{SharedBuffers.ToString(CultureInfo.InvariantCulture)}kB"),
            .. Setting("timezone", "UTC"),
            .. Setting("log_timezone", "UTC"),
            .. Setting("password_encryption", "scram-sha-256"),

            // Statements and details quote what people wrote: they stay out of the log.
            .. Setting("log_min_error_statement", "panic"),
            .. Setting("log_error_verbosity", "terse"),
        ]);
    }

    internal override async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        try
        {
            var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                var command = new NpgsqlCommand("SELECT 1", connection);
                await using (command.ConfigureAwait(false))
                {
                    return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is 1;
                }
            }
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            return false;
        }
    }

    internal override async Task OnHealthyAsync(ChildProcess process, CancellationToken cancellationToken)
    {
        var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            foreach (var database in _resource.Databases)
            {
                var find = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", connection) { Parameters = { new() { Value = database.DatabaseName } } };
                await using (find.ConfigureAwait(false))
                {
                    if (await find.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not null)
                    {
                        continue;
                    }
                }

                // A statement of this kind takes no parameters; the name is the model's, and quoted.
                var quoted = new NpgsqlCommandBuilder().QuoteIdentifier(database.DatabaseName);
                var create = new NpgsqlCommand($"CREATE DATABASE {quoted}", connection);
                await using (create.ConfigureAwait(false))
                {
                    await create.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    private static string[] Setting(string name, string value) => ["-c", $"{name}={value}"];

    private LaunchSpec Run(string program, IReadOnlyList<string> arguments) =>
        new(program, arguments, _folder, ChildEnvironment.ForServer(_home, _folder), _home.Account);

    private async Task InitialiseAsync(CancellationToken cancellationToken)
    {
        // Made aside and moved into place when whole: a start that is cut short leaves no half cluster behind.
        var unfinished = Path.Combine(_folder, "data.unfinished");
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        var password = Path.Combine(_folder, "password");
        PrivateFile.Write(password, await _resource.PasswordParameter.GetValueAsync(cancellationToken).ConfigureAwait(false) ?? "", _home.Account);
        try
        {
            var user = await _resource.UserNameReference.GetValueAsync(cancellationToken).ConfigureAwait(false);
            var spec = Run(_binaries.Initialise,
            [
                "-D", unfinished, "-U", user ?? "postgres", "--auth=scram-sha-256", $"--pwfile={password}", "--encoding=UTF8",
                OperatingSystem.IsLinux() ? "--locale=C.UTF-8" : "--locale=C", "--data-checksums",
            ]);
            await OneShot.RunAsync(spec, "initdb", cancellationToken).ConfigureAwait(false);
            Directory.Move(unfinished, Data);
        }
        finally
        {
            File.Delete(password);
        }
    }

    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(await _resource.ConnectionStringExpression.GetValueAsync(cancellationToken).ConfigureAwait(false))
        {
            Database = "postgres",
            Pooling = false,
            Timeout = 2,
            CommandTimeout = 10,
            ApplicationName = "hireflux-host",
        };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        return connection;
    }
}
