using HireFlux.ServiceDefaults.Persistence;

namespace HireFlux.ServiceDefaults.Http;

/// <summary>What an endpoint may ask for when it is mapped.</summary>
public static class EndpointExtensions
{
    /// <summary>Validates the request body with its registered validator; 422 with the fields that are wrong.</summary>
    public static RouteHandlerBuilder Validate<TRequest>(this RouteHandlerBuilder builder)
        where TRequest : class =>
        builder.AddEndpointFilter<ValidationFilter<TRequest>>().ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    /// <summary>Lets clients repeat the request safely under an <c>Idempotency-Key</c>. The handler's writes and the stored answer commit together.</summary>
    public static RouteHandlerBuilder Idempotent<TContext>(this RouteHandlerBuilder builder)
        where TContext : ServiceDbContext =>
        builder.AddEndpointFilter<IdempotencyFilter<TContext>>().ProducesProblem(StatusCodes.Status409Conflict);
}
