namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Rules and surfaces that set a line off.</summary>
internal static class Rules
{
    private const double Under = 0.9;
    private const double Over = 0.5;
    private const double TallestSurface = 3;

    /// <summary>A rule is drawn directly under or over the row, or it stands on a surface of its own.</summary>
    public static bool Touch(Row row, PageContent page)
    {
        foreach (var box in page.Shapes.Boxes)
        {
            var shared = Math.Min(box.Right, row.Right) - Math.Max(box.Left, row.Left);
            var beside = box.IsRule && box.Width > 60 && shared <= 0 && Math.Min(Math.Abs(box.Left - row.Right), Math.Abs(row.Left - box.Right)) < 2 * row.Size;
            if (box.IsRule && shared > 0.5 * (row.Right - row.Left) && IsNear(box, row))
            {
                return true;
            }

            // "EXPERIENCE ————" with the rule in the line.
            if (beside && box.Bottom > row.Bottom && box.Top < row.Top)
            {
                return true;
            }

            if (box.IsPanel && box.Height < TallestSurface * row.Size && box.Bottom <= row.Baseline && box.Top >= row.Baseline + (0.5 * row.Size) && shared > 0.8 * (row.Right - row.Left))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNear(DrawnBox rule, Row row) =>
        (rule.Top <= row.Baseline && row.Baseline - rule.Top < Under * row.Size) || (rule.Bottom >= row.Top && rule.Bottom - row.Top < Over * row.Size);
}
