using HireFlux.Resumes.Facts;

namespace HireFlux.Resumes.Writing.Truth;

/// <summary>What a text is a fact of.</summary>
/// <param name="Kind">The kind of fact; null for a text that is none.</param>
/// <param name="Group">Id of the job, study, project, language or certificate that it is about or belongs to; null for all else.</param>
/// <param name="Name">What that is called: employer, school, project, language, certificate.</param>
/// <param name="Held">What the person was or has there: a job's title, a study's degree, a language's level.</param>
internal sealed record FactOrigin(FactKind? Kind, string? Group = null, string? Name = null, string? Held = null)
{
    public static FactOrigin None { get; } = new(Kind: null);
}
