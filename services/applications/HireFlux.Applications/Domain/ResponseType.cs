namespace HireFlux.Applications.Domain;

/// <summary>What an employer answered.</summary>
internal enum ResponseType
{
    Rejection,
    InterviewRequest,
    Offer,
}
