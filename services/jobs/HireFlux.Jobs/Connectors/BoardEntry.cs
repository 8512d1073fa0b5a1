namespace HireFlux.Jobs.Connectors;

/// <summary>One element of a board's list: a posting, or why it is none.</summary>
/// <param name="ExternalId">Null when it has none.</param>
/// <param name="Title">Null when it has none.</param>
/// <param name="Posting">Null when refused.</param>
/// <param name="Refusal">One of RefusalReasons; null when there is a posting.</param>
internal sealed record BoardEntry(string? ExternalId, string? Title, BoardPosting? Posting, string? Refusal)
{
    public static BoardEntry Of(BoardPosting posting) => new(posting.ExternalId, posting.Title, posting, null);

    public static BoardEntry Refused(string? externalId, string? title, string reason) => new(externalId, title, null, reason);
}
