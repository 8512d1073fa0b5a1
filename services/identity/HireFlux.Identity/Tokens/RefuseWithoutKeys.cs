using HireFlux.Identity.Keys;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace HireFlux.Identity.Tokens;

/// <summary>Until the keys are loaded the server signs and publishes nothing: its requests are answered 503.</summary>
internal sealed class RefuseWithoutKeys(KeyRing ring) : IOpenIddictServerHandler<ProcessRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ProcessRequestContext>()
        .UseSingletonHandler<RefuseWithoutKeys>()
        .SetOrder(OpenIddictServerHandlers.InferEndpointType.Descriptor.Order + 1)
        .SetType(OpenIddictServerHandlerType.Custom)
        .Build();

    public ValueTask HandleAsync(ProcessRequestContext context)
    {
        if (context.EndpointType is not OpenIddictServerEndpointType.Unknown)
        {
            _ = ring.Required;
        }

        return ValueTask.CompletedTask;
    }
}
