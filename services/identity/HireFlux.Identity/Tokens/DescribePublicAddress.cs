using Microsoft.AspNetCore;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace HireFlux.Identity.Tokens;

/// <summary>
/// The discovery document names its endpoints under the address it was asked at, so that services inside the system reach them there.
/// Who asks through the gateway gets the public addresses: those of the issuer, never a header's.
/// </summary>
internal sealed class DescribePublicAddress : IOpenIddictServerHandler<HandleConfigurationRequestContext>
{
    private const string ForwardedHost = "X-Forwarded-Host";

    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<HandleConfigurationRequestContext>()
        .UseSingletonHandler<DescribePublicAddress>()
        .SetOrder(OpenIddictServerHandlers.Discovery.AttachEndpoints.Descriptor.Order - 1)
        .SetType(OpenIddictServerHandlerType.Custom)
        .Build();

    public ValueTask HandleAsync(HandleConfigurationRequestContext context)
    {
        if (context.Transaction.GetHttpRequest()?.Headers.ContainsKey(ForwardedHost) == true)
        {
            context.Transaction.BaseUri = context.Options.Issuer;
        }

        return ValueTask.CompletedTask;
    }
}
