namespace HireFlux.Identity.Domain;

/// <summary>A person agreed, or took it back. Each answer is a row; the newest of a purpose holds.</summary>
internal sealed class Consent(Guid id, Guid userId, string purpose, string documentVersion, bool granted, DateTime createdAt)
{
    public Guid Id { get; private set; } = id;

    public Guid UserId { get; private set; } = userId;

    /// <summary>What for, such as <c>terms</c> or <c>auto_apply</c>.</summary>
    public string Purpose { get; private set; } = purpose;

    /// <summary>The version of the text that was shown.</summary>
    public string DocumentVersion { get; private set; } = documentVersion;

    public bool Granted { get; private set; } = granted;

    public DateTime CreatedAt { get; private set; } = createdAt;
}
