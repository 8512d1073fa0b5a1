namespace HireFlux.Applications.Contracts;

/// <summary>An application was put into the pipeline.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="UserId">The person.</param>
/// <param name="JobId">The posting; null once it is gone.</param>
/// <param name="Status">saved, applied, interview, offer or rejected.</param>
/// <param name="Method">manual, apply_assist or auto_apply; null while it is only saved.</param>
/// <param name="Version">Grows with each change of the aggregate; a smaller or equal one that arrives later is stale.</param>
/// <param name="CreatedAt">When. UTC.</param>
public sealed record ApplicationCreated(
    Guid ApplicationId,
    Guid UserId,
    Guid? JobId,
    string Status,
    string? Method,
    long Version,
    DateTime CreatedAt);
