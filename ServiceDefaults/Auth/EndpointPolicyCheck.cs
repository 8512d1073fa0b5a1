using Microsoft.AspNetCore.Authorization;

namespace HireFlux.ServiceDefaults.Auth;

/// <summary>Refuses to start a service one of whose endpoints says neither whom it lets in nor that it lets everyone in.</summary>
internal sealed class EndpointPolicyCheck(IEnumerable<EndpointDataSource> sources) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var silent = sources
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
                && !endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy is not null))
            .Select(endpoint => endpoint.RoutePattern.RawText)
            .ToList();
        return silent.Count == 0
            ? Task.CompletedTask
            : throw new InvalidOperationException($"These endpoints name no policy: {string.Join(", ", silent)}");
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
