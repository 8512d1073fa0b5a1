using System.Text.Json;

namespace HireFlux.Profiles.Features;

/// <summary>The body of a PATCH, as it came: a member that is absent and one that is null mean different things.</summary>
internal sealed record MergePatchDocument(JsonElement Changes)
{
    public static async ValueTask<MergePatchDocument?> BindAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            throw new BadHttpRequestException("JSON is expected.", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return new MergePatchDocument(await context.Request.ReadFromJsonAsync<JsonElement>(context.RequestAborted));
        }
        catch (JsonException exception)
        {
            throw new BadHttpRequestException("The JSON cannot be read.", StatusCodes.Status400BadRequest, exception);
        }
    }
}
