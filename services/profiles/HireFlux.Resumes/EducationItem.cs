using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes;

/// <summary>A study.</summary>
public sealed record EducationItem
{
    /// <summary>School or university.</summary>
    public string? Institution { get; init; }

    /// <summary>Degree with its subject as written: "BSc Computer Science".</summary>
    public string? Degree { get; init; }

    /// <summary>Where it was, as written.</summary>
    public string? Location { get; init; }

    /// <summary>When it began.</summary>
    public PartialDate? StartDate { get; init; }

    /// <summary>When it ended or is expected to.</summary>
    public PartialDate? EndDate { get; init; }

    /// <summary>The year of <see cref="EndDate"/>, as the design has it; null while it goes on or is not said.</summary>
    public int? GraduationYear { get; init; }

    /// <summary>Grade as written: "GPA 3.8/4".</summary>
    public string? Score { get; init; }

    /// <summary>Lines under the entry.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}
