using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace HireFlux.ProcessHost.Operator;

/// <summary>
/// Keeps other web sites, open in the operator's browser, away from the console. A name that resolves to this machine
/// (DNS rebinding) fails by its Host header; a form or script of another origin fails by its Origin header, and could
/// know neither the page's token nor send the API's own header.
/// </summary>
internal sealed class ConsoleGuard(int port)
{
    /// <summary>Header that every changing call of the API must carry, with any value: a foreign page cannot send it.</summary>
    internal const string ApiHeader = "X-HireFlux-Console";

    private readonly string[] _hosts =
        [.. new[] { "localhost", "127.0.0.1", "[::1]" }.Select(name => string.Create(CultureInfo.InvariantCulture, $"{name}:{port}"))];

    /// <summary>What the page's own forms carry.</summary>
    internal string Token { get; } = RandomNumberGenerator.GetHexString(32, lowercase: true);

    internal Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-store";

        if (!_hosts.Contains(request.Host.Value, StringComparer.OrdinalIgnoreCase))
        {
            return RefuseAsync(context, "console.unknown_host", "This console answers under the name localhost only.");
        }

        var changes = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);
        var origin = request.Headers.Origin.ToString();
        if (changes && origin.Length > 0 && !string.Equals(origin, $"http://{request.Host.Value}", StringComparison.OrdinalIgnoreCase))
        {
            return RefuseAsync(context, "console.foreign_origin", "Only the console's own pages may do this.");
        }

        return changes && request.Path.StartsWithSegments("/api", StringComparison.Ordinal) && !request.Headers.ContainsKey(ApiHeader)
            ? RefuseAsync(context, "console.header_missing", $"Send the header {ApiHeader}, with any value.")
            : next(context);
    }

    internal bool Knows(string? token) =>
        token is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(Token));

    internal static Task RefuseAsync(HttpContext context, string code, string detail) => Results.Problem(
        detail, statusCode: StatusCodes.Status403Forbidden, extensions: new Dictionary<string, object?> { ["code"] = code }).ExecuteAsync(context);
}
