namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>White that runs down a part of a page, with what stands around it.</summary>
/// <param name="From">Its left edge in points.</param>
/// <param name="To">Its right edge in points.</param>
/// <param name="Above">Text above the part.</param>
/// <param name="Left">Text of the part on its left.</param>
/// <param name="Right">Text of the part on its right.</param>
/// <param name="Below">Text below the part.</param>
internal sealed record Gutter(double From, double To, IReadOnlyList<Segment> Above, IReadOnlyList<Segment> Left, IReadOnlyList<Segment> Right, IReadOnlyList<Segment> Below)
{
    public double Width => To - From;

    public double Middle => (From + To) / 2;

    /// <summary>How far down both sides stand beside one another.</summary>
    public double Height => Math.Min(Left.Max(segment => segment.Top), Right.Max(segment => segment.Top)) - Math.Max(Left.Min(segment => segment.Bottom), Right.Min(segment => segment.Bottom));
}
