using HireFlux.Resumes.JsonResume;

namespace HireFlux.Profiles.Features.ImportResume;

/// <summary>A JSON document, as it came: what is imported is given back equal.</summary>
/// <param name="Content">Its bytes; null when there are more than a JSON Resume may have.</param>
internal sealed record ImportedDocument(ReadOnlyMemory<byte>? Content)
{
    public static async ValueTask<ImportedDocument?> BindAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            throw new BadHttpRequestException("JSON is expected.", StatusCodes.Status415UnsupportedMediaType);
        }

        var content = new byte[JsonResumeReader.MaxBytes + 1];
        var length = await context.Request.Body.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, context.RequestAborted);
        return length > JsonResumeReader.MaxBytes ? new ImportedDocument(Content: null) : new ImportedDocument(content.AsMemory(0, length));
    }
}
