namespace HireFlux.Applications.Features.CreateApplication;

/// <param name="JobId">The job.</param>
/// <param name="Method">manual: the person has applied alone; apply_assist: HireFlux is to prepare it, for a credit; null: save it.</param>
/// <param name="Notes">At most 10,000 characters.</param>
internal sealed record CreateApplicationRequest(Guid? JobId, string? Method, string? Notes);
