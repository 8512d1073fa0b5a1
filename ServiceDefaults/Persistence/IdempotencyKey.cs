namespace HireFlux.ServiceDefaults.Persistence;

/// <summary>The first answer to a request that a person may repeat.</summary>
internal sealed class IdempotencyKey(Guid userId, string key, byte[] requestHash, int statusCode, string? responseBody, string? location, DateTime createdAt)
{
    public const int MaxKeyLength = 255;

    public Guid UserId { get; private set; } = userId;

    public string Key { get; private set; } = key;

    public byte[] RequestHash { get; private set; } = requestHash;

    public int StatusCode { get; private set; } = statusCode;

    public string? ResponseBody { get; private set; } = responseBody;

    public string? Location { get; private set; } = location;

    public DateTime CreatedAt { get; private set; } = createdAt;
}
