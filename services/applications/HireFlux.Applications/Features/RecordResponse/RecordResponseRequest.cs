namespace HireFlux.Applications.Features.RecordResponse;

/// <param name="ResponseType">rejection, interview_request or offer.</param>
/// <param name="ReceivedAt">When the employer answered; now when absent.</param>
internal sealed record RecordResponseRequest(string? ResponseType, DateTime? ReceivedAt);
