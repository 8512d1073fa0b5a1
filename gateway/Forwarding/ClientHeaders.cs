using Yarp.ReverseProxy.Transforms;
using Yarp.ReverseProxy.Transforms.Builder;

namespace HireFlux.Gateway.Forwarding;

/// <summary>What services are told of the client comes from the gateway, never from the client.</summary>
internal static class ClientHeaders
{
    private static readonly string[] s_forgeable =
    [
        "Forwarded", "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "True-Client-IP", "X-Forwarded-Port", "X-Forwarded-Server",
        "X-Original-For", "X-Original-Host", "X-Original-Proto", "X-Original-URL", "X-Rewrite-URL",
    ];

    private static readonly string[] s_telling = ["Server", "X-Powered-By"];

    public static void Configure(TransformBuilderContext context)
    {
        context.AddXForwarded(ForwardedTransformActions.Set);
        foreach (var header in s_forgeable)
        {
            context.AddRequestHeaderRemove(header);
        }

        foreach (var header in s_telling)
        {
            context.AddResponseHeaderRemove(header, ResponseCondition.Always);
        }
    }
}
