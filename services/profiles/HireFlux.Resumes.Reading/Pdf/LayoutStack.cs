namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Parts one above the other.</summary>
internal sealed record LayoutStack(IReadOnlyList<LayoutNode> Parts) : LayoutNode
{
    private const double SameGutter = 12;

    /// <summary>
    /// One stack of both: columns that run on at the same place are joined, so that a column is read over its pages before the next one.
    /// </summary>
    public static LayoutNode Of(LayoutNode upper, LayoutNode lower)
    {
        List<LayoutNode> parts = [.. PartsOf(upper)];
        foreach (var part in PartsOf(lower))
        {
            if (parts.Count > 0 && part is LayoutColumns next && parts[^1] is LayoutColumns last && Math.Abs(next.Gutter - last.Gutter) < SameGutter)
            {
                parts[^1] = last with { Left = Of(last.Left, next.Left), Right = Of(last.Right, next.Right), RightFirst = last.RightFirst || next.RightFirst };
            }
            else
            {
                parts.Add(part);
            }
        }

        return parts.Count == 1 ? parts[0] : new LayoutStack(parts);
    }

    private static IReadOnlyList<LayoutNode> PartsOf(LayoutNode node) => node switch
    {
        LayoutStack stack => stack.Parts,
        LayoutRows { Segments.Count: 0 } => [],
        _ => [node],
    };
}
