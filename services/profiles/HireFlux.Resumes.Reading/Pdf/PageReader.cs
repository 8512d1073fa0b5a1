using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>A page of PdfPig's to glyphs, drawn boxes and links.</summary>
internal sealed class PageReader(FontLooks looks, HeadingTags headings)
{
    private const double Smallest = 1;
    private const int LongestUri = 2048;

    public PageContent Read(Page page)
    {
        var tagged = headings.LettersOf(page);
        var level = new List<Glyph>(page.Letters.Count);
        var turned = new SortedDictionary<int, List<Glyph>>();
        var order = 0;
        foreach (var letter in page.Letters)
        {
            order++;
            if (letter.PointSize < Smallest || IsOutside(letter, page))
            {
                continue;
            }

            var angle = Angle(letter);
            var glyph = ToGlyph(letter, angle, order, tagged.TryGetValue(letter, out var depth) ? depth : null);
            if (angle == 0)
            {
                level.Add(glyph);
                continue;
            }

            if (!turned.TryGetValue(angle, out var others))
            {
                turned[angle] = others = [];
            }

            others.Add(glyph);
        }

        var shapes = PageShapes.Of(page);
        return new PageContent(page.Number, page.Width, page.Height, level, [.. turned.Values], shapes, Links(page), PictureShare(page));
    }

    private static bool IsOutside(Letter letter, Page page) =>
        letter.EndBaseLine.X < -2 || letter.StartBaseLine.X > page.Width + 2 || letter.StartBaseLine.Y < -2 || letter.StartBaseLine.Y > page.Height + 2;

    private static int Angle(Letter letter)
    {
        var x = letter.EndBaseLine.X - letter.StartBaseLine.X;
        var y = letter.EndBaseLine.Y - letter.StartBaseLine.Y;
        if (Math.Abs(x) + Math.Abs(y) > 0.01)
        {
            var angle = (int)Math.Round(Math.Atan2(y, x) * 180 / Math.PI);
            return Math.Abs(angle) <= 1 ? 0 : angle;
        }

        return letter.TextOrientation switch
        {
            TextOrientation.Rotate90 => -90,
            TextOrientation.Rotate180 => 180,
            TextOrientation.Rotate270 => 90,
            _ => 0,
        };
    }

    private Glyph ToGlyph(Letter letter, int angle, int order, int? heading)
    {
        var (sin, cos) = Math.SinCos(-angle * Math.PI / 180);
        var start = letter.StartBaseLine;
        var end = letter.EndBaseLine;
        var left = (start.X * cos) - (start.Y * sin);
        var right = (end.X * cos) - (end.Y * sin);
        var box = letter.BoundingBox;
        return new Glyph
        {
            Text = letter.Value ?? string.Empty,
            Left = Math.Min(left, right),
            Right = right > left || angle != 0 ? Math.Max(left, right) : Math.Max(right, box.Right),
            Baseline = (start.X * sin) + (start.Y * cos),
            Size = letter.PointSize,
            Ink = (box.Width / letter.PointSize, box.Height / letter.PointSize),
            Look = looks.Of(letter),
            Order = order,
            HeadingLevel = heading,
        };
    }

    private static List<LinkArea> Links(Page page)
    {
        var links = new List<LinkArea>();
        foreach (var annotation in page.GetAnnotations())
        {
            if (annotation.Type == AnnotationType.Link && annotation.Action is UriAction { Uri: { } uri } && IsAddress(uri.Trim()))
            {
                links.Add(new LinkArea(uri.Trim(), PageShapes.Box(annotation.Rectangle)));
            }
        }

        return links;
    }

    private static bool IsAddress(string uri) =>
        uri.Length <= LongestUri
        && Uri.TryCreate(uri, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https" or "mailto" or "tel";

    private static double PictureShare(Page page)
    {
        var covered = 0.0;
        foreach (var image in page.GetImages())
        {
            var box = PageShapes.Box(image.BoundingBox);
            covered += Math.Max(0, Math.Min(box.Right, page.Width) - Math.Max(box.Left, 0)) * Math.Max(0, Math.Min(box.Top, page.Height) - Math.Max(box.Bottom, 0));
        }

        return page.Width * page.Height <= 0 ? 0 : Math.Min(1, covered / (page.Width * page.Height));
    }
}
