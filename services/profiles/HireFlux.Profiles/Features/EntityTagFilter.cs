using HireFlux.ServiceDefaults.Http;
using Microsoft.Net.Http.Headers;

namespace HireFlux.Profiles.Features;

/// <summary>
/// Puts the version of what is answered into the ETag header, and spares a reader who has it already the body: polling costs little then.
/// </summary>
internal sealed class EntityTagFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        var answer = result is INestedHttpResult nested ? nested.Result : result;
        if (answer is not IValueHttpResult { Value: IVersioned versioned })
        {
            return result;
        }

        var http = context.HttpContext;
        http.Response.Headers.ETag = EntityVersion.Tag(versioned.Version);
        return HttpMethods.IsGet(http.Request.Method) && IsKnown(http.Request.GetTypedHeaders().IfNoneMatch, versioned.Version)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : result;
    }

    private static bool IsKnown(IList<EntityTagHeaderValue> tags, long version) => tags.Any(tag => tag.Tag == EntityVersion.Tag(version));
}
