namespace HireFlux.BoardSimulator.Faults;

/// <summary>Promises the whole body, sends half of it and cuts the connection.</summary>
internal sealed class HalfBody(ReadOnlyMemory<byte> json) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        httpContext.Response.ContentLength = json.Length;
        await httpContext.Response.Body.WriteAsync(json[..(json.Length / 2)], httpContext.RequestAborted);
        await httpContext.Response.Body.FlushAsync(httpContext.RequestAborted);
        httpContext.Abort();
    }
}
