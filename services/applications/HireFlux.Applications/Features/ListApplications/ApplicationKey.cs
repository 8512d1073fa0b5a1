namespace HireFlux.Applications.Features.ListApplications;

internal sealed record ApplicationKey(DateTime CreatedAt, Guid Id);
