using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>Tells the first line of a paragraph in a narrow column, where it is no longer than a heading.</summary>
internal static class RunningText
{
    private const int LeastWords = 6;

    /// <summary>How far to the right of its mark the text of a bullet stands at most, in points.</summary>
    private const double MaxHang = 24;

    /// <summary>A plain line of words that goes on in the next one, because that one's first word had no room in it.</summary>
    public static bool GoesOn(ResumeLine line, ResumeLine next, double rightmost)
    {
        if (line.Left is not { } left || next.Left is not { } nextLeft || line.Spans.Count != 1 || next.Spans.Count != 1 || next.IsBullet
            || line.Source.Page != next.Source.Page || line.Source.Region != next.Source.Region)
        {
            return false;
        }

        var words = line.WordCount;
        var isPlain = !line.Source.IsBold && !line.Source.IsItalic && words >= LeastWords && line.Text.Count(char.IsUpper) <= words / 2;
        var looksAlike = LineLook.Of(line) == LineLook.Of(next) && Math.Abs(left - nextLeft) < 2 && next.Source.GapAbove < 0.75;
        return isPlain && looksAlike && (char.IsLower(next.Text[0]) || HadNoRoom(line, next, rightmost));
    }

    /// <summary>The page ends within a paragraph or a bullet: the first line of the next page looks as the last one of this, stands below it, and had no room there.</summary>
    public static bool TurnsPage(ResumeLine line, ResumeLine next, double rightmost)
    {
        if (line.Source.Page is not { } page || next.Source.Page != page + 1 || line.Left is not { } left || next.Left is not { } nextLeft || next.IsBullet || next.Spans.Count != 1)
        {
            return false;
        }

        var isBelow = Math.Abs(left - nextLeft) < 3 || (line.IsBullet && nextLeft > left && nextLeft < left + MaxHang);
        return isBelow && LineLook.Of(line) == LineLook.Of(next) && (char.IsLower(next.Text[0]) || HadNoRoom(line, next, rightmost));
    }

    /// <summary>The first word of the next line would have gone over the edge of the column.</summary>
    public static bool HadNoRoom(ResumeLine line, ResumeLine next) =>
        line is { Source.Room: { } room, Right: { } right } && line.Source.Page == next.Source.Page && line.Source.Region == next.Source.Region && HadNoRoom(line, next, right + room);

    /// <summary>The first word of the next line would have gone over the edge of this one: the break between them means nothing.</summary>
    public static bool HadNoRoom(ResumeLine line, ResumeLine next, double rightmost)
    {
        if (line.Left is not { } left || line.Right is not { } right || line.Text.Length == 0)
        {
            return false;
        }

        var letter = (right - left) / line.Text.Length;
        return right + (letter * (next.Text.Split(' ')[0].Length + 1)) > rightmost;
    }
}
