namespace HireFlux.BoardSimulator.Faults;

/// <summary>Sends the body in sixteen pieces with a pause before each.</summary>
internal sealed class SlowBody(ReadOnlyMemory<byte> json, TimeSpan pause) : IResult
{
    private const int Pieces = 16;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var clock = httpContext.RequestServices.GetRequiredService<TimeProvider>();
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        httpContext.Response.ContentLength = json.Length;
        for (var piece = 0; piece < Pieces; piece++)
        {
            await Task.Delay(pause, clock, httpContext.RequestAborted);
            var from = (int)((long)json.Length * piece / Pieces);
            var to = (int)((long)json.Length * (piece + 1) / Pieces);
            await httpContext.Response.Body.WriteAsync(json[from..to], httpContext.RequestAborted);
            await httpContext.Response.Body.FlushAsync(httpContext.RequestAborted);
        }
    }
}
