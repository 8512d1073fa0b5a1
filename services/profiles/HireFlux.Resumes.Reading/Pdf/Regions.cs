namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>The parts of a layout in reading order.</summary>
internal static class Regions
{
    /// <summary>Each region as its parts on successive pages.</summary>
    public static List<List<LayoutRows>> Of(LayoutNode layout)
    {
        var regions = new List<List<LayoutRows>>();
        Add(layout, regions, false);
        return regions;
    }

    // Rows that follow rows in a stack run on over the page's end.
    private static bool Add(LayoutNode node, List<List<LayoutRows>> regions, bool runsOn)
    {
        switch (node)
        {
            case LayoutRows rows:
                if (!runsOn)
                {
                    regions.Add([]);
                }

                regions[^1].Add(rows);
                return true;
            case LayoutColumns columns:
                Add(columns.RightFirst ? columns.Right : columns.Left, regions, false);
                Add(columns.RightFirst ? columns.Left : columns.Right, regions, false);
                return false;
            case LayoutStack stack:
                foreach (var part in stack.Parts)
                {
                    runsOn = Add(part, regions, runsOn);
                }

                return runsOn;
            default:
                throw new InvalidOperationException($"No such layout: {node}.");
        }
    }
}
