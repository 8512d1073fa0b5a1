namespace HireFlux.Applications.Domain;

/// <summary>Where an application stands in the pipeline, in the pipeline's order.</summary>
internal enum ApplicationStatus
{
    Saved,
    Applied,
    Interview,
    Offer,
    Rejected,
}
