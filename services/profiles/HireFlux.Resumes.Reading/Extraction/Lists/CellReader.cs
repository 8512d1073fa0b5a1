using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction.Entries;
using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Lists;

/// <summary>The cells of a list section, wrapped lines joined and labels told from lists.</summary>
internal static partial class CellReader
{
    private const int MaxLabel = 45;

    public static List<Cell> Read(IReadOnlyList<ResumeLine> lines)
    {
        var cells = new List<Cell>();
        var rightmost = lines.Select(line => line.Right ?? 0).DefaultIfEmpty(0).Max();
        var leftmost = lines.Select(line => line.Left ?? 0).DefaultIfEmpty(0).Min();
        ResumeLine? above = null;
        foreach (var line in lines.Where(line => line.Text.Length > 0))
        {
            if (above is not null && cells.Count > 0 && Continues(above, line, cells[^1], leftmost, rightmost))
            {
                cells[^1] = cells[^1] with { Text = BodyText.Join(cells[^1].Text, BodyText.Flat(line.Text)) };
            }
            else if (line.Spans.Count > 1 && RowLabel(line) is { } label)
            {
                cells.Add(new Cell(label, string.Join(", ", line.Spans.Skip(1).Select(span => span.Text.Trim(' ', ':'))), line.Index, LookOf(line, line.Spans[1])));
            }
            else
            {
                cells.AddRange(line.Spans.Select(span => Labelled(line, span)));
            }

            above = line;
        }

        return Headed(cells, lines.Where(line => line.IsBullet).Select(line => line.Index).ToHashSet());
    }

    /// <summary>"Languages | Python, Java" in two columns: the first one says what the second one lists.</summary>
    private static string? RowLabel(ResumeLine line)
    {
        var (first, second) = (line.Spans[0], line.Spans[1]);
        var isLabel = first.Text.Length <= MaxLabel && !ListText.IsList(first.Text)
            && (first.Text.EndsWith(':') || second.Text.StartsWith(':') || (line.Spans.Count == 2 && ((first.IsBold && !second.IsBold) || (ListText.IsList(second.Text) && !line.IsBullet) || HeadingWords.Find(first.Text) is not null)));
        return isLabel ? first.Text.Trim(' ', ':') : null;
    }

    private static Cell Labelled(ResumeLine line, TextSpan span)
    {
        var look = LookOf(line, span);
        if (Colon().Match(span.Text) is { Success: true } colon && colon.Groups[1].Length <= MaxLabel && !ListText.IsList(colon.Groups[1].Value) && !IsLevel(colon.Groups[2].Value))
        {
            return new Cell(colon.Groups[1].Value.Trim(), colon.Groups[2].Value.Trim(), line.Index, look);
        }

        // "Category a, b, c" with the category in bold.
        var bold = span.Runs.TakeWhile(run => run.IsBold || string.IsNullOrWhiteSpace(run.Text)).Sum(run => run.Text.Length);
        if (bold > 1 && bold < span.Text.Length - 1 && bold <= MaxLabel && !ListText.IsList(span.Text[..bold].Trim(' ', '-', '–', '—', ',')) && span.Text[bold..].Any(char.IsLetter)
            && span.Text[..bold].TrimEnd()[^1] is not '(' && !span.Text[bold..].TrimStart().StartsWith('('))
        {
            return new Cell(span.Text[..bold].Trim(' ', ':', '-', '–', '—'), span.Text[bold..].Trim(' ', ':', '-', '–', '—', '•', '|'), line.Index, look);
        }

        // "Category — a, b, c"
        return Dash().Match(span.Text) is { Success: true } dash && dash.Groups[1].Length <= MaxLabel && !ListText.IsList(dash.Groups[1].Value) && ListText.IsList(dash.Groups[2].Value)
            ? new Cell(dash.Groups[1].Value.Trim(), dash.Groups[2].Value.Trim(), line.Index, look)
            : new Cell(null, span.Text, line.Index, look);
    }

    /// <summary>"Excel: advanced": what stands before the colon is the skill.</summary>
    private static bool IsLevel(string text) => ListText.Split(text) is [var first, ..] && Vocabularies.Level.Is(first.Trim(' ', '.'));

    /// <summary>A line to itself that looks other than the lists and stands above one is their label.</summary>
    private static List<Cell> Headed(List<Cell> cells, HashSet<int> bullets)
    {
        var result = new List<Cell>();
        var lists = cells.Where(cell => cell.IsList && cell.Label is null).Select(cell => cell.Look).ToHashSet();
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            var isBare = cell.Label is null && !cell.IsList && cell.Text.Length <= MaxLabel;
            var below = cells.Skip(i + 1).Take(2).FirstOrDefault(next => next.IsList && next.Label is null);
            if (cell.Text.Length == 0 || (isBare && cell.Text.EndsWith(':')))
            {
                continue;
            }

            var isAbove = isBare && lists.Count > 0 && !lists.Contains(cell.Look) && below is not null;
            var isTitle = isBare && cell.Look.IsBold && i + 1 < cells.Count && !cells[i + 1].Look.IsBold && cells[i + 1].Label is null && !Vocabularies.Level.Is(cells[i + 1].Text);
            var isLead = isBare && i + 2 < cells.Count && !bullets.Contains(cell.Line) && bullets.Contains(cells[i + 1].Line) && bullets.Contains(cells[i + 2].Line);
            if (!isAbove && !isTitle && !isLead)
            {
                result.Add(cell);
            }
        }

        return result;
    }

    private static bool Continues(ResumeLine above, ResumeLine line, Cell cell, double leftmost, double rightmost)
    {
        // A bracket left open at the foot of a page is closed on the next.
        var isOpen = above.Source.Page != line.Source.Page && cell.Text.Count(c => c == '(') > cell.Text.Count(c => c == ')') && line.Text.Contains(')', StringComparison.Ordinal);
        if (!line.IsBullet && (isOpen || RunningText.TurnsPage(above, line, rightmost)) && !Colon().IsMatch(line.Text))
        {
            return true;
        }

        if (line.IsBullet || line.Spans.Count > 1 || above.Source.Page != line.Source.Page || above.Source.Region != line.Source.Region || Colon().IsMatch(line.Text))
        {
            return false;
        }

        var text = cell.Text;
        if (text.Length > 0 && (text[^1] is ',' or '、' or '，' or '/' or '&' or '(' || text.Count(c => c == '(') > text.Count(c => c == ')')))
        {
            return true;
        }

        var startsBold = line.Spans[0].Runs is [var run, ..] && run.IsBold && !above.Source.IsBold;
        var isFull = above.Right is { } right && (right > rightmost - ((rightmost - leftmost) * 0.2) || (above.IsBullet && RunningText.HadNoRoom(above, line, rightmost)));
        return above.Left is not null && !startsBold && line.Source.GapAbove < 0.7 && LineLook.Of(above).Size == LineLook.Of(line).Size
            && (cell.IsList || above.IsBullet) && isFull && (char.IsLower(line.Text[0]) || cell.IsList || (line.Left > above.Left + 3));
    }

    private static LineLook LookOf(ResumeLine line, TextSpan span) => LineLook.Of(line) with { IsBold = span.IsBold, IsItalic = span.IsItalic };

    [GeneratedRegex(@"^([^:：]{2,60})\s?[:：](?!//)\s*(.*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Colon();

    [GeneratedRegex(@"^(.{2,60}?)\s+[-–—]\s+(.+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dash();
}
