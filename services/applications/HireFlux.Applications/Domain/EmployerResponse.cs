namespace HireFlux.Applications.Domain;

/// <summary>An answer of an employer. The first one is fixed on the application; all are kept here.</summary>
internal sealed class EmployerResponse(Guid applicationId, ResponseType responseType, DateTime receivedAt)
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid ApplicationId { get; private set; } = applicationId;

    public ResponseType ResponseType { get; private set; } = responseType;

    public DateTime ReceivedAt { get; private set; } = receivedAt;
}
