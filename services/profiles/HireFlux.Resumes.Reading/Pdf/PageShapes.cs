using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>What is drawn on a page besides letters and pictures.</summary>
internal sealed class PageShapes
{
    private const int Most = 5_000;

    // A rounded rectangle has ten pieces, a circle six; the outline of a word has hundreds.
    private const int SimplePieces = 14;
    private const int PlainPieces = 6;
    private const int OutlinePieces = 24;
    private const double SmallestDot = 1.2;
    private const double LargestDot = 7;

    /// <summary>Lines and surfaces.</summary>
    public List<DrawnBox> Boxes { get; } = [];

    /// <summary>Spots of the size of a bullet.</summary>
    public List<DrawnBox> Dots { get; } = [];

    /// <summary>Figures of many pieces: browsers draw fat letters so, over the plain ones.</summary>
    public List<DrawnBox> Outlines { get; } = [];

    /// <summary>Pieces of all figures.</summary>
    public int Pieces { get; private set; }

    public static PageShapes Of(Page page)
    {
        var shapes = new PageShapes();
        foreach (var path in page.Paths)
        {
            var pieces = path.Sum(part => part.Commands.Count);
            shapes.Pieces += pieces;
            if (path.Count > 1 && path.All(part => part.Commands.Count <= PlainPieces))
            {
                // The grid of a table, drawn in one go.
                path.ForEach(part => shapes.Add(part.GetBoundingRectangle(), path, part.Commands.Count));
            }
            else
            {
                shapes.Add(path.GetBoundingRectangle(), path, pieces);
            }
        }

        return shapes;
    }

    public static DrawnBox Box(PdfRectangle rectangle) => new(
        Math.Min(rectangle.Left, rectangle.Right),
        Math.Min(rectangle.Bottom, rectangle.Top),
        Math.Max(rectangle.Left, rectangle.Right),
        Math.Max(rectangle.Bottom, rectangle.Top));

    private void Add(PdfRectangle? bounds, PdfPath path, int pieces)
    {
        if (bounds is not { } rectangle || Boxes.Count + Dots.Count + Outlines.Count >= Most)
        {
            return;
        }

        var box = Box(rectangle);

        // Bullets may be white, on a dark column.
        if (box.Width is >= SmallestDot and <= LargestDot && box.Height is >= SmallestDot and <= LargestDot && box.Width / box.Height is > 0.6 and < 1.7)
        {
            Dots.Add(box);
        }
        else if (!IsSeen(path))
        {
            return;
        }
        else if (pieces > OutlinePieces)
        {
            Outlines.Add(box);
        }
        else if (pieces <= SimplePieces)
        {
            Boxes.Add(box);
        }
    }

    // White surfaces are what browsers draw behind everything; they part nothing.
    private static bool IsSeen(PdfPath path)
    {
        if (path.IsStroked)
        {
            return true;
        }

        if (!path.IsFilled)
        {
            return false;
        }

        try
        {
            var (red, green, blue) = path.FillColor?.ToRGBValues() ?? (0, 0, 0);
            return red < 0.995 || green < 0.995 || blue < 0.995;
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException or NullReferenceException)
        {
            // A pattern has no one colour.
            return true;
        }
    }
}
