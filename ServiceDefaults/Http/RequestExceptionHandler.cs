using System.Net.Sockets;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace HireFlux.ServiceDefaults.Http;

/// <summary>Turns what reaches the top into a problem: unreadable requests are 4xx, broken infrastructure is 503, the rest is a bug and 500.</summary>
internal sealed partial class RequestExceptionHandler(IProblemDetailsService problems, ILogger<RequestExceptionHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; there is nobody to answer.
            httpContext.Response.StatusCode = 499;
            return true;
        }

        var (status, code, detail) = Classify(exception);
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            LogUnavailable(logger, exception.GetType().Name, exception);
        }
        else if (status >= 500)
        {
            LogUnhandled(logger, exception);
        }

        httpContext.Response.StatusCode = status;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = new ProblemDetails { Status = status, Detail = detail, Extensions = { ["code"] = code } },
        });
    }

    private static (int Status, string Code, string Detail) Classify(Exception exception) => exception switch
    {
        BadHttpRequestException bad => FromBadRequest(bad),
        DbUpdateConcurrencyException => (409, ProblemCodes.Conflict, "It was changed at the same time; read it again and repeat."),
        _ when FindPostgres(exception) is { } postgres => FromPostgres(postgres),
        _ when Find<NpgsqlException>(exception) is not null || Find<SocketException>(exception) is not null
            || Find<TimeoutException>(exception) is not null => Unavailable,
        HttpRequestException or TimeoutRejectedException or BrokenCircuitException => Unavailable,
        _ => (500, "internal_error", "Something went wrong on our side."),
    };

    private static (int, string, string) Unavailable =>
        (503, ProblemCodes.Unavailable, "A part that this needs does not answer at the moment. Try again shortly.");

    private static (int, string, string) FromBadRequest(BadHttpRequestException exception) => exception.StatusCode switch
    {
        413 => (413, "payload_too_large", "The request body is too large."),
        415 => (415, "unsupported_media_type", "The content type is not supported."),
        408 => (408, "request_timeout", "The request took too long to arrive."),
        var status => (status, ProblemCodes.Malformed, exception.InnerException is System.Text.Json.JsonException json
            ? $"The JSON cannot be read at {json.Path ?? "$"}."
            : "The request cannot be read."),
    };

    private static (int, string, string) FromPostgres(PostgresException exception) => exception.SqlState switch
    {
        PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter =>
            (400, ProblemCodes.Malformed, "The request contains characters that cannot be stored."),
        PostgresErrorCodes.StringDataRightTruncation or PostgresErrorCodes.NumericValueOutOfRange =>
            (422, ProblemCodes.ValidationFailed, "A value is too long or too large."),
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected =>
            (409, ProblemCodes.Conflict, "It was changed at the same time; repeat the request."),
        _ when exception.IsTransient || exception.SqlState.StartsWith("57", StringComparison.Ordinal) => Unavailable,
        // The database or the service's role is not made yet: the migrator is still to come.
        PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => Unavailable,
        _ => (500, "internal_error", "Something went wrong on our side."),
    };

    private static PostgresException? FindPostgres(Exception exception) => Find<PostgresException>(exception);

    private static T? Find<T>(Exception? exception)
        where T : Exception
    {
        for (var depth = 0; exception is not null && depth < 8; exception = exception.InnerException, depth++)
        {
            if (exception is T found)
            {
                return found;
            }
        }

        return null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request was answered 503: {Kind}")]
    private static partial void LogUnavailable(ILogger logger, string kind, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed")]
    private static partial void LogUnhandled(ILogger logger, Exception exception);
}
