namespace HireFlux.Applications.Contracts;

/// <summary>An application reached the employer: its reservation is spent.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="UserId">The person.</param>
/// <param name="JobId">The posting; null once it is gone.</param>
/// <param name="Method">manual, apply_assist or auto_apply.</param>
/// <param name="Attempt">The attempt that was reserved; 0 for manual.</param>
/// <param name="SubmittedAt">When. UTC.</param>
public sealed record ApplicationSubmitted(
    Guid ApplicationId,
    Guid UserId,
    Guid? JobId,
    string Method,
    int Attempt,
    DateTime SubmittedAt);
