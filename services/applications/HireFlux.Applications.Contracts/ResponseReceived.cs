namespace HireFlux.Applications.Contracts;

/// <summary>An employer answered.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="UserId">The person.</param>
/// <param name="ResponseType">rejection, interview_request or offer.</param>
/// <param name="ReceivedAt">When. UTC.</param>
public sealed record ResponseReceived(
    Guid ApplicationId,
    Guid UserId,
    string ResponseType,
    DateTime ReceivedAt);
