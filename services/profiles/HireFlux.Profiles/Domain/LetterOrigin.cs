namespace HireFlux.Profiles.Domain;

/// <summary>What a letter was written from, and as what.</summary>
internal sealed record LetterOrigin(
    Guid? ResumeVersionId,
    Guid? ResumeId,
    Guid? JobId,
    string JobTitle,
    string Company,
    string MasterData,
    string Tone,
    string Length);
