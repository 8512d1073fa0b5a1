namespace HireFlux.Profiles.Postings;

/// <summary>A posting that a client sends along, because the jobs service does not have it or does not answer.</summary>
/// <param name="Title">At most 500 characters; a letter needs one.</param>
/// <param name="Company">At most 255 characters; a letter needs one.</param>
/// <param name="Text">Plain text of 1 to 100,000 characters.</param>
internal sealed record PostingInput(string? Title, string? Company, string? Text)
{
    /// <summary>No posting that people read comes near it. Of one of the jobs service, what is beyond is cut off.</summary>
    public const int MaxTextLength = 100_000;
}
