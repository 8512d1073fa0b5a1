using System.Text.Json;

namespace HireFlux.Profiles.Features.PatchProfile;

/// <summary>The body of a PATCH, as it came: a member that is absent and one that is null mean different things.</summary>
internal sealed record ProfilePatch(JsonElement Changes)
{
    public static async ValueTask<ProfilePatch?> BindAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            throw new BadHttpRequestException("JSON is expected.", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return new ProfilePatch(await context.Request.ReadFromJsonAsync<JsonElement>(context.RequestAborted));
        }
        catch (JsonException exception)
        {
            throw new BadHttpRequestException("The JSON cannot be read.", StatusCodes.Status400BadRequest, exception);
        }
    }
}
