namespace HireFlux.Profiles.Contracts;

/// <summary>One job a person held, from a parsed resume.</summary>
/// <param name="Company">The employer.</param>
/// <param name="Title">The title held.</param>
/// <param name="StartDate">First day of the month it began; null when unknown.</param>
/// <param name="EndDate">First day of the month it ended; null while it lasts or when unknown.</param>
/// <param name="IsCurrent">True while it lasts.</param>
/// <param name="Text">Description and achievements, plain text.</param>
public sealed record ExperienceEntry(
    string? Company,
    string? Title,
    DateOnly? StartDate,
    DateOnly? EndDate,
    bool IsCurrent,
    string Text);
