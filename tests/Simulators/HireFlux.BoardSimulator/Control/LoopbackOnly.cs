using System.Net;

namespace HireFlux.BoardSimulator.Control;

/// <summary>Keeps the control interface to this machine; to anyone else it isn't there.</summary>
internal sealed class LoopbackOnly : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller)
            ? await next(context)
            : Results.NotFound();
}
