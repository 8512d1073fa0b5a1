using HireFlux.Applications.Domain;

namespace HireFlux.Applications.Features.GetApplication;

/// <param name="From">Null for the first step.</param>
/// <param name="To">The status after it.</param>
/// <param name="Source">user, system or employer.</param>
/// <param name="IsUndo">True when it took the step before back.</param>
/// <param name="At">UTC.</param>
internal sealed record StatusChangeResponse(ApplicationStatus? From, ApplicationStatus To, MoveSource Source, bool IsUndo, DateTime At);
