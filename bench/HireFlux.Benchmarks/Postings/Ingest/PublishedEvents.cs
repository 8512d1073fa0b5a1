using HireFlux.Jobs.Contracts;
using HireFlux.Testing;
using RabbitMQ.Client;

namespace HireFlux.Benchmarks.Postings.Ingest;

/// <summary>A durable queue at which every JobPublished arrives and stays, as at the queues of the services that read them.</summary>
internal sealed class PublishedEvents : IAsyncDisposable
{
    private const string Queue = "benchmark.published";
    private const int Partitions = 4;
    private static readonly string s_exchange = $"{typeof(JobPublished).Namespace}:{nameof(JobPublished)}";
    private readonly IConnection _connection;
    private readonly IChannel _channel;

    private PublishedEvents(IConnection connection, IChannel channel) => (_connection, _channel) = (connection, channel);

    public static async Task<PublishedEvents> ListenAsync(TestVirtualHost broker)
    {
        var connection = await new ConnectionFactory { Uri = broker.Uri }.CreateConnectionAsync();
        var channel = await connection.CreateChannelAsync();
        await channel.ExchangeDeclareAsync(s_exchange, ExchangeType.Direct, durable: true);
        await channel.QueueDeclareAsync(Queue, durable: true, exclusive: false, autoDelete: false);
        for (var partition = 0; partition < Partitions; partition++)
        {
            await channel.QueueBindAsync(Queue, s_exchange, $"{partition}");
        }

        return new PublishedEvents(connection, channel);
    }

    /// <summary>How many wait at the queue.</summary>
    public async Task<int> CountAsync() => (int)await _channel.MessageCountAsync(Queue);

    /// <summary>Takes them away.</summary>
    public Task ClearAsync() => _channel.QueuePurgeAsync(Queue);

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
