using System.Globalization;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>
/// Letters as they stand from left to right to the order they are read in: what the Unicode bidirectional algorithm (UAX #9) does, undone
/// for one level of embedding, which is what lines of resumes have.
/// </summary>
internal static class LogicalOrder
{
    private const string Open = "([{<«";
    private const string Close = ")]}>»";

    private enum Direction
    {
        Neutral,
        LeftToRight,
        RightToLeft,
        Number,
    }

    public static bool IsRightToLeft(string text) => text.Any(IsRightToLeft);

    /// <summary>Puts the pieces, letters with the blank before them, into the order of reading; most lines stay as they are.</summary>
    public static List<(string Text, Glyph Glyph)> Of(List<(string Text, Glyph Glyph)> pieces)
    {
        if (!pieces.Exists(piece => IsRightToLeft(piece.Text)))
        {
            return pieces;
        }

        // Blanks become pieces of their own: they stand before a letter on the left and after it on the right.
        var atoms = pieces.SelectMany(piece => piece.Text.StartsWith(' ') ? new[] { (" ", piece.Glyph), (piece.Text[1..], piece.Glyph) } : [(piece.Text, piece.Glyph)]).ToList();
        var directions = atoms.ConvertAll(atom => Of(atom.Item1));
        var mostly = directions.Count(direction => direction == Direction.RightToLeft) >= directions.Count(direction => direction == Direction.LeftToRight);
        Settle(directions, atoms, mostly ? Direction.RightToLeft : Direction.LeftToRight);

        var ordered = new List<(string Text, Glyph Glyph)>(atoms.Count);
        var runs = Runs(directions);
        foreach (var (from, to, direction) in mostly ? Enumerable.Reverse(runs) : runs)
        {
            var run = atoms.GetRange(from, to - from);
            if (direction == Direction.RightToLeft)
            {
                run.Reverse();
                run = run.ConvertAll(atom => (Mirror(atom.Item1), atom.Item2));
            }

            ordered.AddRange(run);
        }

        return ordered;
    }

    // Neutrals between words of one direction go with them, others with the line; a number with separators inside is one.
    private static void Settle(List<Direction> directions, List<(string Text, Glyph Glyph)> atoms, Direction line)
    {
        for (var i = 0; i < directions.Count; i++)
        {
            if (directions[i] != Direction.Neutral)
            {
                continue;
            }

            var end = i;
            while (end < directions.Count && directions[end] == Direction.Neutral)
            {
                end++;
            }

            var before = i == 0 ? line : directions[i - 1];
            var after = end == directions.Count ? line : directions[end];
            var numbers = before == Direction.Number && after == Direction.Number;
            var settled = numbers ? end - i == 1 && atoms[i].Text is "." or "," or "/" or ":" or "-" ? Direction.Number : line
                : before == after || (IsLeftwards(before) && IsLeftwards(after)) ? before
                : line;
            for (; i < end; i++)
            {
                directions[i] = settled;
            }

            i--;
        }

        for (var i = 0; i < directions.Count; i++)
        {
            directions[i] = directions[i] == Direction.Number ? Direction.LeftToRight : directions[i];
        }
    }

    private static bool IsLeftwards(Direction direction) => direction is Direction.LeftToRight or Direction.Number;

    private static List<(int From, int To, Direction Direction)> Runs(List<Direction> directions)
    {
        var runs = new List<(int, int, Direction)>();
        var from = 0;
        for (var i = 1; i <= directions.Count; i++)
        {
            if (i == directions.Count || directions[i] != directions[from])
            {
                runs.Add((from, i, directions[from]));
                from = i;
            }
        }

        return runs;
    }

    private static Direction Of(string text)
    {
        var letter = text.Length == 0 ? ' ' : text[0];
        return IsRightToLeft(letter) ? Direction.RightToLeft
            : char.IsDigit(letter) ? Direction.Number
            : char.IsLetter(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark ? Direction.LeftToRight
            : Direction.Neutral;
    }

    private static bool IsRightToLeft(char letter) => letter is (>= '\u0590' and <= '\u08FF' and not (>= '\u0660' and <= '\u0669')) or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static string Mirror(string text) => text.Length != 1 ? text
        : Open.IndexOf(text[0]) is >= 0 and var open ? Close[open].ToString()
        : Close.IndexOf(text[0]) is >= 0 and var close ? Open[close].ToString()
        : text;
}
