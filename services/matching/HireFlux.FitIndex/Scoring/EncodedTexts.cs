namespace HireFlux.FitIndex;

/// <summary>Which texts of a posting and of a person are encoded, always in the same order; blank where there is none.</summary>
public static class EncodedTexts
{
    /// <summary>The title; responsibilities and requirements.</summary>
    public static IReadOnlyList<string> Of(PostingFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [facts.Title, facts.IsDescriptionEmpty ? "" : $"{facts.ResponsibilityText}\n{facts.RequirementText}"];
    }

    /// <summary>The target titles, the last title, the experience.</summary>
    public static IReadOnlyList<string> Of(CandidateFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. facts.TargetTitles, facts.LastTitle ?? "", SchoolNames.Remove(facts.ExperienceText ?? "")];
    }
}
