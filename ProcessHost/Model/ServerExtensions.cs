namespace HireFlux.ProcessHost;

/// <summary>Adds PostgreSQL, RabbitMQ and Redis, run from the system's packages.</summary>
public static class ServerExtensions
{
    /// <summary>Adds a PostgreSQL server; without a password one is generated and kept.</summary>
    public static IResourceBuilder<PostgresServerResource> AddPostgres(
        this IDistributedApplicationBuilder builder,
        string name,
        IResourceBuilder<ParameterResource>? userName = null,
        IResourceBuilder<ParameterResource>? password = null,
        int? port = null) =>
        builder.AddResource(new PostgresServerResource(name, userName?.Resource, PasswordOf(builder, name, password), port));

    /// <summary>Adds a database to the server, made when missing.</summary>
    public static IResourceBuilder<PostgresDatabaseResource> AddDatabase(
        this IResourceBuilder<PostgresServerResource> builder, string name, string? databaseName = null)
    {
        var database = new PostgresDatabaseResource(name, databaseName ?? name, builder.Resource);
        builder.Resource.Databases.Add(database);
        return builder.ApplicationBuilder.AddResource(database);
    }

    /// <summary>Adds a RabbitMQ server; without a password one is generated and kept.</summary>
    public static IResourceBuilder<RabbitMQServerResource> AddRabbitMQ(
        this IDistributedApplicationBuilder builder,
        string name,
        IResourceBuilder<ParameterResource>? userName = null,
        IResourceBuilder<ParameterResource>? password = null,
        int? port = null) =>
        builder.AddResource(new RabbitMQServerResource(name, userName?.Resource, PasswordOf(builder, name, password), port));

    /// <summary>Adds RabbitMQ's management page and API.</summary>
    public static IResourceBuilder<RabbitMQServerResource> WithManagementPlugin(this IResourceBuilder<RabbitMQServerResource> builder, int? port = null)
    {
        builder.Resource.AddEndpoint(RabbitMQServerResource.ManagementEndpoint, "http", port);
        return builder;
    }

    /// <summary>Adds a Redis server; without a password one is generated and kept.</summary>
    public static IResourceBuilder<RedisResource> AddRedis(
        this IDistributedApplicationBuilder builder, string name, int? port = null, IResourceBuilder<ParameterResource>? password = null) =>
        builder.AddResource(new RedisResource(name, PasswordOf(builder, name, password), port));

    /// <summary>Keeps the data across runs, as is always so here.</summary>
    public static IResourceBuilder<PostgresServerResource> WithDataVolume(
        this IResourceBuilder<PostgresServerResource> builder, string? name = null, bool isReadOnly = false) => builder;

    /// <summary>Keeps the data across runs, as is always so here.</summary>
    public static IResourceBuilder<RabbitMQServerResource> WithDataVolume(
        this IResourceBuilder<RabbitMQServerResource> builder, string? name = null, bool isReadOnly = false) => builder;

    /// <summary>Keeps the data across runs, as is always so here.</summary>
    public static IResourceBuilder<RedisResource> WithDataVolume(
        this IResourceBuilder<RedisResource> builder, string? name = null, bool isReadOnly = false) => builder;

    private static ParameterResource PasswordOf(IDistributedApplicationBuilder builder, string name, IResourceBuilder<ParameterResource>? given) =>
        given?.Resource ?? ParameterExtensions.Make(builder, $"{name}-password", null, secret: true);
}
