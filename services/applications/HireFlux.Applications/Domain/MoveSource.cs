namespace HireFlux.Applications.Domain;

/// <summary>Who moved an application.</summary>
internal enum MoveSource
{
    User,
    System,

    /// <summary>An employer's answer, as the person reported it.</summary>
    Employer,
}
