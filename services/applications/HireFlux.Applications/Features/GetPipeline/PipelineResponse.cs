namespace HireFlux.Applications.Features.GetPipeline;

/// <param name="Stages">All five, in the pipeline's order.</param>
/// <param name="Total">All applications.</param>
internal sealed record PipelineResponse(IReadOnlyList<PipelineStageResponse> Stages, long Total);
