using Microsoft.AspNetCore;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace HireFlux.Identity.Tokens;

/// <summary>
/// Reads the form before the server does, which would let what is wrong with it through as a failure of its own: too many or too long fields,
/// and NUL characters, which no column can be compared with.
/// </summary>
internal sealed class RefuseOddForms : IOpenIddictServerHandler<ProcessRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ProcessRequestContext>()
        .UseSingletonHandler<RefuseOddForms>()
        .SetOrder(RefuseWithoutKeys.Descriptor.Order + 1)
        .SetType(OpenIddictServerHandlerType.Custom)
        .Build();

    public async ValueTask HandleAsync(ProcessRequestContext context)
    {
        var request = context.Transaction.GetHttpRequest();
        if (context.EndpointType is OpenIddictServerEndpointType.Unknown || request is not { HasFormContentType: true })
        {
            return;
        }

        try
        {
            var form = await request.ReadFormAsync(context.CancellationToken);
            if (form.Any(field => field.Key.Contains('\0', StringComparison.Ordinal) || field.Value.Any(value => value?.Contains('\0', StringComparison.Ordinal) == true)))
            {
                context.Reject(OpenIddictConstants.Errors.InvalidRequest, "The form contains NUL characters.");
            }
        }
        catch (InvalidDataException)
        {
            context.Reject(OpenIddictConstants.Errors.InvalidRequest, "The form cannot be read.");
        }
    }
}
