using HireFlux.Resumes.Reading;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace HireFlux.Profiles.Features.UploadResume;

/// <summary>The one file of a multipart form, as it came.</summary>
/// <param name="Name">What the client calls it.</param>
/// <param name="Content">Its bytes; null when it is larger than a resume may be.</param>
internal sealed record UploadedFile(string? Name, ReadOnlyMemory<byte>? Content)
{
    /// <summary>The largest request, in bytes: the file and what a form puts around it.</summary>
    public static readonly int MaxRequestBytes = ReadingLimits.Default.FileBytes + (64 * 1024);

    private const int LongestBoundary = 70;
    private const int BufferBytes = 64 * 1024;

    public static async ValueTask<UploadedFile?> BindAsync(HttpContext context)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= LongestBoundary } boundary)
        {
            throw new BadHttpRequestException("A multipart form is expected.", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return await ReadAsync(new MultipartReader(boundary.ToString(), context.Request.Body, BufferBytes), context.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException("The form cannot be read.", StatusCodes.Status400BadRequest, exception);
        }
    }

    private static async Task<UploadedFile> ReadAsync(MultipartReader form, CancellationToken cancellationToken)
    {
        UploadedFile? file = null;
        while (await form.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } disposition || !disposition.IsFileDisposition())
            {
                continue;
            }

            if (file is not null)
            {
                throw new BadHttpRequestException("One file is expected.", StatusCodes.Status400BadRequest);
            }

            var name = disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName);
            file = new UploadedFile(name.Value, await ContentAsync(section.Body, cancellationToken));
            if (file.Content is null)
            {
                return file;
            }
        }

        return file ?? throw new BadHttpRequestException("A file is expected.", StatusCodes.Status400BadRequest);
    }

    private static async Task<ReadOnlyMemory<byte>?> ContentAsync(Stream body, CancellationToken cancellationToken)
    {
        var content = new MemoryStream();
        var buffer = new byte[BufferBytes];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + read > ReadingLimits.Default.FileBytes)
            {
                return null;
            }

            content.Write(buffer, 0, read);
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
