using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes;

/// <summary>A project.</summary>
public sealed record ProjectItem
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>When it began.</summary>
    public PartialDate? StartDate { get; init; }

    /// <summary>When it ended.</summary>
    public PartialDate? EndDate { get; init; }

    /// <summary>Running text.</summary>
    public string? Description { get; init; }

    /// <summary>Bullet points.</summary>
    public IReadOnlyList<string> Highlights { get; init; } = [];
}
