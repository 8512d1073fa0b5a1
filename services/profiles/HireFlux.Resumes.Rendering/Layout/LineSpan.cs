namespace HireFlux.Resumes.Rendering.Layout;

/// <summary>A stretch of a line in one look.</summary>
/// <param name="X">From the column's left edge, in points.</param>
/// <param name="Text">Its letters.</param>
/// <param name="Look">Their look.</param>
/// <param name="Uri">The address behind it, or null.</param>
internal sealed record LineSpan(double X, string Text, TextLook Look, string? Uri = null)
{
    /// <summary>Its right end without trailing space.</summary>
    public double End => X + FontRun.Width(Text.TrimEnd(' '), Look);
}
