namespace HireFlux.Applications.Domain;

/// <summary>How it was applied, told truthfully.</summary>
internal enum ApplicationMethod
{
    /// <summary>The person did it alone.</summary>
    Manual,

    /// <summary>HireFlux prepared it and the person submitted it.</summary>
    ApplyAssist,

    /// <summary>HireFlux submitted it within the limits the person set.</summary>
    AutoApply,
}
