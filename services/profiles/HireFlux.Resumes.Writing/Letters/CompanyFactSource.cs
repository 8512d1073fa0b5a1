namespace HireFlux.Resumes.Writing.Letters;

/// <summary>Where a company fact comes from.</summary>
public enum CompanyFactSource
{
    /// <summary>The posting's own text.</summary>
    Posting,

    /// <summary>The person, who names the page it stands on.</summary>
    User,
}
