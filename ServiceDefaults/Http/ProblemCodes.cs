namespace HireFlux.ServiceDefaults.Http;

/// <summary>Codes of problems that any endpoint may answer with. A service adds its own beside its features.</summary>
public static class ProblemCodes
{
    /// <summary>400: the request could not be read.</summary>
    public const string Malformed = "malformed_request";

    /// <summary>400: the cursor was not made by this list.</summary>
    public const string InvalidCursor = "invalid_cursor";

    /// <summary>422: the request was read and breaks a rule; <c>errors</c> names the fields.</summary>
    public const string ValidationFailed = "validation_failed";

    /// <summary>409: somebody else changed the same thing first.</summary>
    public const string Conflict = "conflict";

    /// <summary>503: a part that the answer needs is away; <c>Retry-After</c> says when to come back.</summary>
    public const string Unavailable = "service_unavailable";
}
