using System.Collections.Concurrent;

namespace HireFlux.BoardSimulator.Control;

/// <summary>The requests to the boards, newest last; the oldest go when there are too many.</summary>
internal sealed class RequestLog(TimeProvider clock)
{
    private const int Most = 10_000;

    private static readonly PathString[] s_boards = ["/greenhouse", "/lever", "/ashby"];

    private readonly ConcurrentQueue<LoggedRequest> _requests = new();

    public IReadOnlyList<LoggedRequest> All() => [.. _requests];

    public void Clear() => _requests.Clear();

    /// <summary>Middleware: records every request to a board when its answer is known.</summary>
    public async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        if (!s_boards.Any(board => context.Request.Path.StartsWithSegments(board)))
        {
            await next(context);
            return;
        }

        var at = clock.GetUtcNow();
        try
        {
            await next(context);
        }
        finally
        {
            _requests.Enqueue(Describe(context, at));
            while (_requests.Count > Most)
            {
                _requests.TryDequeue(out _);
            }
        }
    }

    private static LoggedRequest Describe(HttpContext context, DateTimeOffset at)
    {
        var request = context.Request;
        var cut = context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted;
        return new LoggedRequest(
            at, request.Method, request.Path,
            QueryString.Create(request.Query.Where(parameter => parameter.Key != "key")).ToString(),
            request.Headers.IfNoneMatch, request.Headers.UserAgent,
            request.Headers.Authorization.Count > 0 || request.Query.ContainsKey("key"),
            cut ? 0 : context.Response.StatusCode);
    }
}
