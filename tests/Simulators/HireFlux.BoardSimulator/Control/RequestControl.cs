namespace HireFlux.BoardSimulator.Control;

/// <summary>Shows what was asked of the boards.</summary>
internal static class RequestControl
{
    public static IReadOnlyList<LoggedRequest> List(RequestLog log) => log.All();

    public static IResult Clear(RequestLog log)
    {
        log.Clear();
        return Results.NoContent();
    }
}
