// What ProcessHost's tests run. Without arguments: a service that tells its environment, is healthy while the file GATE
// names exists (or always, when it names none), and crashes when asked. "once": leaves its environment's ORDER_FILE a
// line and ends with EXIT_CODE. "host": an AppHost with servers, a one-shot and a service.
using System.Collections;
using HireFlux.ProcessHost;
using HireFlux.ProcessHost.TestApp;

switch (args)
{
    case ["once"]:
        await File.AppendAllLinesAsync(Environment.GetEnvironmentVariable("ORDER_FILE")!, [Environment.GetEnvironmentVariable("OTEL_SERVICE_NAME")!]);
        return int.Parse(Environment.GetEnvironmentVariable("EXIT_CODE") ?? "0", System.Globalization.CultureInfo.InvariantCulture);
    case ["host"]:
        RunHost();
        return Environment.ExitCode;
    default:
        RunService();
        return 0;
}

void RunHost()
{
    var builder = DistributedApplication.CreateBuilder([]);
    var postgres = builder.AddPostgres("postgres");
    var database = postgres.AddDatabase("appdb");
    var rabbitmq = builder.AddRabbitMQ("rabbitmq").WithManagementPlugin();
    var redis = builder.AddRedis("redis");
    builder.AddProject<TestAppProject>("web", launchProfileName: null)
        .WithHttpEndpoint()
        .WithHttpHealthCheck("/health/ready")
        .WithReference(database).WithReference(rabbitmq).WithReference(redis)
        .WaitFor(database).WaitFor(rabbitmq).WaitFor(redis);
    builder.Build().Run();
}

void RunService()
{
    var app = WebApplication.Create(args);
    var gate = Environment.GetEnvironmentVariable("GATE");
    if (Environment.GetEnvironmentVariable("ORDER_FILE") is { } order)
    {
        File.AppendAllLines(order, [Environment.GetEnvironmentVariable("OTEL_SERVICE_NAME")!]);
    }

    app.MapGet("/health/ready", () => gate is null || File.Exists(gate) ? Results.Ok() : Results.StatusCode(503));
    app.MapGet("/environment", () => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string?)e.Value));
    app.MapPost("/crash", () => Environment.Exit(3));
    app.Run();
}
