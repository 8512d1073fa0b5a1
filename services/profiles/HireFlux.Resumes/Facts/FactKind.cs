namespace HireFlux.Resumes.Facts;

/// <summary>What a fact is about.</summary>
public enum FactKind
{
    /// <summary>Name, headline or where the person lives.</summary>
    Person,

    /// <summary>The summary paragraph.</summary>
    Summary,

    /// <summary>A job held: employer, title and dates.</summary>
    Job,

    /// <summary>A line about a job.</summary>
    Achievement,

    /// <summary>A study.</summary>
    Study,

    /// <summary>A skill.</summary>
    Skill,

    /// <summary>A language spoken.</summary>
    Language,

    /// <summary>A project, or a line about it.</summary>
    Project,

    /// <summary>A certificate.</summary>
    Certificate,

    /// <summary>Anything else.</summary>
    Other,
}
