using System.Net.Sockets;
using MassTransit;
using Npgsql;

namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>
/// A part that is away comes back: its absence is waited for, up to about ten minutes. Anything else is tried three times more and then goes to
/// the error queue, from where operators replay it.
/// </summary>
internal static class RetryPolicy
{
    private const int TransientAttempts = 45;

    public static void Configure(IRetryConfigurator retry)
    {
        retry.Exponential(TransientAttempts, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(15), Jittered(TimeSpan.FromMilliseconds(400)));
        retry.Handle<Exception>(IsTransient);
    }

    public static void ConfigureOthers(IRetryConfigurator retry)
    {
        retry.Intervals(Jittered(TimeSpan.FromMilliseconds(100)), Jittered(TimeSpan.FromMilliseconds(500)), Jittered(TimeSpan.FromSeconds(2)));
        retry.Handle<Exception>(exception => !IsTransient(exception));
    }

    /// <summary>True where trying again later, with nothing else changed, may well succeed.</summary>
    public static bool IsTransient(Exception exception)
    {
        for (Exception? current = exception; current is not null; current = current.InnerException)
        {
            switch (current)
            {
                case PostgresException postgres:
                    return postgres.IsTransient || postgres.SqlState.StartsWith("57", StringComparison.Ordinal);
                case NpgsqlException or SocketException or TimeoutException or HttpRequestException:
                    return true;
                case ObjectDisposedException or OperationCanceledException:
                    // The process is stopping: the message goes back to its queue.
                    return true;
            }
        }

        return false;
    }

    private static TimeSpan Jittered(TimeSpan interval) => interval * (0.75 + (Random.Shared.NextDouble() * 0.5));
}
