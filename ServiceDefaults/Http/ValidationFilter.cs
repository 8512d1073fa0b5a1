using FluentValidation;

namespace HireFlux.ServiceDefaults.Http;

/// <summary>Runs the request's validator before the handler and answers 422 with the fields that are wrong.</summary>
internal sealed class ValidationFilter<TRequest>(IValidator<TRequest> validator) : IEndpointFilter
    where TRequest : class
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.Arguments.OfType<TRequest>().FirstOrDefault();
        if (request is null)
        {
            return Problems.BadRequest(ProblemCodes.Malformed, "A request body is expected.");
        }

        var result = await validator.ValidateAsync(request, context.HttpContext.RequestAborted);
        return result.IsValid ? await next(context) : Problems.Validation(result);
    }
}
