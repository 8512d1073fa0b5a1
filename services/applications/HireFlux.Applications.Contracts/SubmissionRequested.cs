namespace HireFlux.Applications.Contracts;

/// <summary>A person asked for an application to be prepared or sent: billing reserves its credits.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="UserId">The person.</param>
/// <param name="JobId">The posting; null once it is gone.</param>
/// <param name="Method">apply_assist or auto_apply.</param>
/// <param name="Credits">Credits to reserve; at least 1.</param>
/// <param name="Attempt">1 for the first request; one reservation an attempt.</param>
/// <param name="RequestedAt">When. UTC.</param>
public sealed record SubmissionRequested(
    Guid ApplicationId,
    Guid UserId,
    Guid? JobId,
    string Method,
    int Credits,
    int Attempt,
    DateTime RequestedAt);
