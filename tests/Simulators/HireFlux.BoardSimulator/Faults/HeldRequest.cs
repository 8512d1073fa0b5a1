namespace HireFlux.BoardSimulator.Faults;

/// <summary>
/// Answers nothing: holds the request until the caller gives up, the faults are cleared, the program ends or the
/// time is over, then cuts the connection.
/// </summary>
internal sealed class HeldRequest(TimeSpan hold, CancellationToken cleared) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(
            httpContext.RequestAborted, cleared, services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        await Task.Delay(hold, services.GetRequiredService<TimeProvider>(), over.Token)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        httpContext.Abort();
    }
}
