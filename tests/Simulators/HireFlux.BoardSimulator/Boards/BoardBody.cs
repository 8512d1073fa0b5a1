using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace HireFlux.BoardSimulator.Boards;

/// <summary>JSON with a weak ETag made from its bytes; answers 304 to a matching If-None-Match.</summary>
internal sealed class BoardBody(ReadOnlyMemory<byte> json) : IResult
{
    public ReadOnlyMemory<byte> Json => json;

    /// <summary>What a board of this kind without postings answers.</summary>
    public static BoardBody Empty(BoardKind kind) => new(kind switch
    {
        BoardKind.Greenhouse => """{"jobs":[],"meta":{"total":0}}"""u8.ToArray(),
        BoardKind.Lever => "[]"u8.ToArray(),
        _ => """{"jobs":[],"apiVersion":"1"}"""u8.ToArray(),
    });

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var etag = new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(SHA256.HashData(json.Span).AsSpan(0, 16))}\"", isWeak: true);
        var response = httpContext.Response;
        response.Headers.ETag = etag.ToString();
        if (httpContext.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(etag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        await response.Body.WriteAsync(json, httpContext.RequestAborted);
    }
}
