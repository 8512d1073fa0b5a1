using HireFlux.Profiles.Files;
using HireFlux.ServiceDefaults.Http;

namespace HireFlux.Profiles.Features.Resumes;

/// <summary>Answers 503 while the object store is away.</summary>
internal sealed partial class StoreFailureFilter(ILogger<StoreFailureFilter> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (ObjectStoreException exception)
        {
            LogAway(logger, exception.InnerException);
            return Problems.Problem(StatusCodes.Status503ServiceUnavailable, ProblemCodes.Unavailable, "Files cannot be reached at the moment. Try again shortly.");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The object store cannot be used")]
    private static partial void LogAway(ILogger logger, Exception? exception);
}
