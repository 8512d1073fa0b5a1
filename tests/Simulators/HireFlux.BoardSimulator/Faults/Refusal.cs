using System.Globalization;
using HireFlux.BoardSimulator.Boards;

namespace HireFlux.BoardSimulator.Faults;

/// <summary>429 or 500, with Retry-After where the fault asks for it.</summary>
internal sealed class Refusal(FaultRequest fault, BoardKind kind) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (fault.RetryAfterSeconds is { } seconds)
        {
            httpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        var answer = fault.Fault == FaultNames.TooManyRequests
            ? BoardErrors.For(kind, StatusCodes.Status429TooManyRequests, "Too many requests")
            : BoardErrors.For(kind, StatusCodes.Status500InternalServerError, "Internal server error");
        return answer.ExecuteAsync(httpContext);
    }
}
