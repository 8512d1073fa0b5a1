using HireFlux.Resumes.Rendering.Content;

namespace HireFlux.Resumes.Rendering.Layout;

/// <summary>A block broken into lines.</summary>
internal sealed record LaidBlock
{
    public required BlockKind Kind { get; init; }

    /// <summary>Spans of each line, in reading order.</summary>
    public required IReadOnlyList<IReadOnlyList<LineSpan>> Lines { get; init; }

    /// <summary>Distance of base lines in points.</summary>
    public required double LineHeight { get; init; }

    /// <summary>White space above, unless it comes first on a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>A rule is drawn under it.</summary>
    public bool HasRule { get; init; }

    /// <summary>The bullet before its first line.</summary>
    public LineSpan? Bullet { get; init; }

    /// <summary>It stays on one page with what follows.</summary>
    public bool KeepsWithNext { get; init; }

    public double Height => (Lines.Count * LineHeight) + (HasRule ? 4 : 0);
}
