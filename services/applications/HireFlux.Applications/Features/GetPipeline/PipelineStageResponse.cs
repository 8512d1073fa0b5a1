using HireFlux.Applications.Domain;

namespace HireFlux.Applications.Features.GetPipeline;

/// <param name="Status">saved, applied, interview, offer or rejected.</param>
/// <param name="Count">Applications there.</param>
internal sealed record PipelineStageResponse(ApplicationStatus Status, long Count);
