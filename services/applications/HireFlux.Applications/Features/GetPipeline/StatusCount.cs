namespace HireFlux.Applications.Features.GetPipeline;

internal sealed record StatusCount(string Status, long Count);
