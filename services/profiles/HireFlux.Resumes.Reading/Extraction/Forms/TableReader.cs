using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction.Contact;
using HireFlux.Resumes.Reading.Extraction.Dates;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Forms;

/// <summary>Sections written as tables whose first row says what each column holds: "Period | Employer | Position and duties".</summary>
internal static class TableReader
{
    private const double Tolerance = 4;

    /// <summary>The rows as entries; null for a section without such a head, or whose lines don't keep to its columns.</summary>
    public static List<FormEntry>? Read(IReadOnlyList<ResumeLine> lines, DateReader dates)
    {
        if (!FormLabels.IsTableHead(lines))
        {
            return null;
        }

        var columns = lines[0].Spans.Select(span => (span.Left, Field: FormLabels.Find(span.Text) ?? FormLabels.Find(span.Text.Split(' ')[0]) ?? FormField.Skip)).ToList();
        if (columns[^1].Left <= columns[0].Left)
        {
            return null;
        }

        var key = Math.Max(0, columns.FindIndex(column => column.Field == FormField.Dates));
        var entries = new List<FormEntry>();
        var filled = new HashSet<int>();
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Spans.Select(span => (Span: span, Column: columns.FindLastIndex(column => column.Left <= span.Left + Tolerance))).ToList();
            if (cells.Exists(cell => cell.Column < 0))
            {
                return null;
            }

            if (entries.Count == 0 || cells.Exists(cell => cell.Column == key && IsKey(cell.Span, columns[key].Field, dates)))
            {
                entries.Add(new FormEntry());
                filled.Clear();
            }

            foreach (var (span, column) in cells)
            {
                Fill(entries[^1], columns[column].Field, Cell(line, span, dates), filled.Add(column), column == columns.Count - 1);
            }
        }

        return entries;
    }

    /// <summary>A row begins with a date, or, where no column has dates, with each line of the first column.</summary>
    private static bool IsKey(TextSpan span, FormField field, DateReader dates) => field != FormField.Dates || dates.Find(span.Text).Count > 0;

    private static void Fill(FormEntry entry, FormField field, ResumeLine value, bool isFirst, bool isLast)
    {
        if (!isFirst && (value.IsBullet || (isLast && field == FormField.Title)))
        {
            // Below the title of a column "Position and duties" stand the duties.
            entry.Tell(value);
        }
        else if (!isFirst && field is FormField.Company or FormField.Institution && IsPlace(value.Text, entry.Value(field)?.Value ?? string.Empty))
        {
            entry.Add(FormField.Place, value);
        }
        else
        {
            entry.Add(field, value);
        }
    }

    /// <summary>Below a name in the same cell: a place, known or after a name that has its legal form ("Ltd."), not the rest of the name.</summary>
    private static bool IsPlace(string text, string name) =>
        !FormLabels.IsFirm(text) && (PlaceJudge.ScoreInHeader(text) >= 1 || FormLabels.IsFirm(name));

    private static ResumeLine Cell(ResumeLine line, TextSpan span, DateReader dates)
    {
        var source = line.Source with { IsBullet = line.Source.IsBullet && span == line.Spans[0] };
        return ResumeLine.Of(line.Index, source, [span], dates);
    }
}
