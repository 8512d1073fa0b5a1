using FluentValidation.Results;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HireFlux.ServiceDefaults.Http;

/// <summary>Expected failures as RFC 9457 problem details with a stable code.</summary>
public static class Problems
{
    /// <summary>A problem of any status.</summary>
    /// <param name="status">HTTP status, 400 to 599.</param>
    /// <param name="code">Stable, snake_case.</param>
    /// <param name="detail">One plain sentence for people.</param>
    public static ProblemHttpResult Problem(int status, string code, string detail) =>
        TypedResults.Problem(new ProblemDetails { Status = status, Detail = detail, Extensions = { ["code"] = code } });

    /// <summary>400, malformed.</summary>
    public static ProblemHttpResult BadRequest(string code, string detail) => Problem(StatusCodes.Status400BadRequest, code, detail);

    /// <summary>404: not there, or not the caller's.</summary>
    public static ProblemHttpResult NotFound(string code, string detail) => Problem(StatusCodes.Status404NotFound, code, detail);

    /// <summary>409: not in this state.</summary>
    public static ProblemHttpResult Conflict(string code, string detail) => Problem(StatusCodes.Status409Conflict, code, detail);

    /// <summary>402: credits or plan do not allow it.</summary>
    public static ProblemHttpResult PaymentRequired(string code, string detail) => Problem(StatusCodes.Status402PaymentRequired, code, detail);

    /// <summary>422: one rule broken that belongs to no single field.</summary>
    public static ProblemHttpResult Unprocessable(string code, string detail) => Problem(StatusCodes.Status422UnprocessableEntity, code, detail);

    /// <summary>422 with the fields that are wrong.</summary>
    /// <param name="errors">Messages by snake_case field path.</param>
    public static ProblemHttpResult Validation(IReadOnlyDictionary<string, string[]> errors) => TypedResults.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status422UnprocessableEntity,
        Title = "One or more fields are not valid.",
        Extensions = { ["code"] = ProblemCodes.ValidationFailed, ["errors"] = errors },
    });

    /// <summary>422 with the fields that a validator found wrong.</summary>
    /// <param name="result">What the validator said; not valid.</param>
    public static ProblemHttpResult Validation(ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Validation(result.Errors
            .GroupBy(error => SnakeCasePath.Of(error.PropertyName))
            .ToDictionary(group => group.Key, group => group.Select(error => error.ErrorMessage).Distinct().ToArray()));
    }
}
