namespace HireFlux.Vocabulary;

/// <summary>
/// Reads the level a title states of the job itself. "Assistant to the Principal Engineer", "Lead Generation Specialist",
/// "Staff Accountant" and "Senior Living Director" state none of principal, lead, staff and senior.
/// </summary>
public static class SeniorityLadder
{
    /// <summary>The level, or null where the title states none. Reads the first 300 characters.</summary>
    public static Seniority? FromTitle(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        if (EastAsianLevels.Find(title) is { } level)
        {
            return level;
        }

        var text = TitleText.Parse(title);
        if (text.Head.Count == 0)
        {
            return null;
        }

        return LevelWords.OfHead(text.Head) ?? text.Segments.Select(LevelWords.OfSegment).FirstOrDefault(found => found is not null);
    }
}
