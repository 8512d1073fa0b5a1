using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace HireFlux.BoardSimulator.Boards;

/// <summary>The reading half of the Lever Postings API (lever/postings-api README).</summary>
internal static class LeverSite
{
    /// <summary>Most postings on a page; also what a request without <c>limit</c> gets.</summary>
    public const int PageSize = 100;

    private static readonly string[] s_filters = ["location", "commitment", "team", "department"];

    public static async Task<IResult> ListPostingsAsync(
        string token, HttpRequest request, BoardLibrary library, CancellationToken cancellationToken)
    {
        if (await library.CurrentAsync(new BoardKey(BoardKind.Lever, token), cancellationToken) is not { } site)
        {
            return BoardErrors.LeverNotFound();
        }

        var query = request.Query;
        if (Number(query["skip"], 0) is not { } skip || Number(query["limit"], PageSize) is not { } limit)
        {
            return BoardErrors.Lever(StatusCodes.Status400BadRequest, "skip and limit must be whole numbers");
        }

        var wanted = s_filters.Where(name => query[name].Count > 0).ToArray();
        var page = site.Postings
            .Where(posting => wanted.All(name => Matches(posting, name, query[name])))
            .Skip(skip).Take(Math.Min(limit, PageSize)).ToList();
        return AsksForJson(request) ? new BoardBody(Join(page)) : Results.Content(Html(page), "text/html", Encoding.UTF8);
    }

    public static async Task<IResult> GetPostingAsync(
        string token, string id, BoardLibrary library, CancellationToken cancellationToken)
    {
        var site = await library.CurrentAsync(new BoardKey(BoardKind.Lever, token), cancellationToken);
        return site?.Find(id) is { } posting ? new BoardBody(posting.Json) : BoardErrors.LeverNotFound();
    }

    // The mode parameter goes before the Accept header; with neither, Lever answers with HTML.
    private static bool AsksForJson(HttpRequest request) =>
        request.Query["mode"] is { Count: > 0 } mode
            ? mode == "json"
            : request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);

    private static int? Number(StringValues value, int absent) =>
        value.Count == 0 ? absent : int.TryParse(value, out var number) && number >= 0 ? number : null;

    private static bool Matches(BoardPosting posting, string category, StringValues accepted)
    {
        using var json = JsonDocument.Parse(posting.Json);
        return json.RootElement.TryGetProperty("categories", out var categories)
            && categories.TryGetProperty(category, out var value)
            && accepted.Contains(value.ToString());
    }

    private static ReadOnlyMemory<byte> Join(List<BoardPosting> page)
    {
        using var bytes = new MemoryStream();
        bytes.WriteByte((byte)'[');
        foreach (var (index, posting) in page.Index())
        {
            if (index > 0)
            {
                bytes.WriteByte((byte)',');
            }

            bytes.Write(posting.Json.Span);
        }

        bytes.WriteByte((byte)']');
        return bytes.ToArray();
    }

    private static string Html(List<BoardPosting> page)
    {
        var html = new StringBuilder("<div class='lever'><ul>");
        foreach (var posting in page)
        {
            using var json = JsonDocument.Parse(posting.Json);
            html.Append("<li>").Append(WebUtility.HtmlEncode(json.RootElement.GetProperty("text").GetString())).Append("</li>");
        }

        return html.Append("</ul></div>").ToString();
    }
}
