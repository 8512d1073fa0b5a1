namespace HireFlux.Profiles.Features;

/// <summary>Puts the version of the profile that is answered into the ETag header.</summary>
internal sealed class EntityTagFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        var answer = result is INestedHttpResult nested ? nested.Result : result;
        if (answer is IValueHttpResult<ProfileResponse> { Value: { } profile })
        {
            context.HttpContext.Response.Headers.ETag = EntityVersion.Tag(profile.Version);
        }

        return result;
    }
}
