using HireFlux.Applications.Domain;

namespace HireFlux.Applications.Features.GetApplication;

/// <param name="ResponseType">rejection, interview_request or offer.</param>
/// <param name="ReceivedAt">UTC.</param>
internal sealed record EmployerResponseResponse(ResponseType ResponseType, DateTime ReceivedAt);
