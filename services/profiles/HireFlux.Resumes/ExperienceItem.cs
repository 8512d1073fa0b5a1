using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes;

/// <summary>A job held.</summary>
public sealed record ExperienceItem
{
    /// <summary>The employer.</summary>
    public string? Company { get; init; }

    /// <summary>The job title.</summary>
    public string? Title { get; init; }

    /// <summary>Where it was, as written.</summary>
    public string? Location { get; init; }

    /// <summary>When it began, as exactly as it is said.</summary>
    public PartialDate? StartDate { get; init; }

    /// <summary>When it ended; null when it goes on (<see cref="IsCurrent"/>) or is not said.</summary>
    public PartialDate? EndDate { get; init; }

    /// <summary>The resume says that it goes on ("Present", "since 2021").</summary>
    public bool IsCurrent { get; init; }

    /// <summary>Running text under the entry.</summary>
    public string? Description { get; init; }

    /// <summary>Its bullet points, each whole, in order.</summary>
    public IReadOnlyList<string> Achievements { get; init; } = [];
}
