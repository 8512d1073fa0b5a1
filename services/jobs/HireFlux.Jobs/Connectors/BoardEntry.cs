namespace HireFlux.Jobs.Connectors;

/// <summary>One element of a board's list: a posting, or why it is none, or that it is to the byte what is stored.</summary>
/// <param name="ExternalId">Null when it has none.</param>
/// <param name="Title">Null when it has none, or was not read.</param>
/// <param name="Posting">Null when refused, or not read.</param>
/// <param name="Refusal">One of RefusalReasons; null when there is a posting.</param>
internal sealed record BoardEntry(string? ExternalId, string? Title, BoardPosting? Posting, string? Refusal)
{
    /// <summary>Of what the board sent (<see cref="PostingFingerprint"/>); null where nothing was sent as such.</summary>
    public Guid? Fingerprint { get; init; }

    /// <summary>It was not even read: its bytes are those of the stored posting.</summary>
    public bool IsAsStored => Posting is null && Refusal is null;

    public static BoardEntry AsStored(string externalId) => new(externalId, null, null, null);

    public static BoardEntry Of(BoardPosting posting) => new(posting.ExternalId, posting.Title, posting, null);

    public static BoardEntry Refused(string? externalId, string? title, string reason) => new(externalId, title, null, reason);
}
