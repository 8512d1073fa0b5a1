using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Model;

namespace HireFlux.Gateway.Forwarding;

/// <summary>
/// A service that does not answer is 503 with Retry-After, whatever way it fails. A read that never reached a replica is tried once more, at
/// another replica where there is one.
/// </summary>
internal sealed partial class ForwardingFailures(RequestDelegate next, ILogger<ForwardingFailures> logger)
{
    private const string RetryAfterSeconds = "5";

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (context.GetForwarderErrorFeature() is { Error: ForwarderError.Request } && IsRepeatable(context))
        {
            PreferOtherReplicas(context.GetReverseProxyFeature());
            context.Features.Set<IForwarderErrorFeature>(null);
            context.Response.Clear();
            await next(context);
        }

        // Without the feature the answer is the service's own.
        if (context.GetForwarderErrorFeature() is { } failure && !context.Response.HasStarted && IsGatewayFailure(context.Response.StatusCode))
        {
            LogUnanswered(logger, context.GetReverseProxyFeature().Cluster.Config.ClusterId, failure.Error, failure.Exception?.GetBaseException().GetType().Name);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
        }
    }

    private static bool IsRepeatable(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.Request.ContentLength is null or 0
        && !context.Request.Headers.ContainsKey("Transfer-Encoding")
        && !context.Response.HasStarted
        && !context.RequestAborted.IsCancellationRequested;

    private static void PreferOtherReplicas(IReverseProxyFeature proxy)
    {
        var others = proxy.AllDestinations.Where(replica => replica != proxy.ProxiedDestination).ToList();
        proxy.AvailableDestinations = others.Count > 0 ? others : proxy.AllDestinations;
    }

    private static bool IsGatewayFailure(int status) =>
        status is StatusCodes.Status502BadGateway or StatusCodes.Status503ServiceUnavailable or StatusCodes.Status504GatewayTimeout;

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Service} did not answer: {Error}, {Kind}")]
    private static partial void LogUnanswered(ILogger logger, string service, ForwarderError error, string? kind);
}
