using HireFlux.Resumes.Reading.Extraction.Dates;
using HireFlux.Resumes.Reading.Extraction.Entries;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Forms;

/// <summary>Sections filled in as forms: "Position held | Driver", "Employer: …", each value with its label.</summary>
internal static class FormReader
{
    /// <summary>The entries of a section that is a form; null for any other.</summary>
    /// <param name="lines">The section's lines.</param>
    /// <param name="main">The fields that name an entry; the form must ask for one of them.</param>
    /// <param name="dates">Reads dates.</param>
    public static List<FormEntry>? Read(IReadOnlyList<ResumeLine> lines, IReadOnlyList<FormField> main, DateReader dates)
    {
        lines = Unmarked(lines);
        var labels = lines.Select(line => LabelOf(line)?.Field).OfType<FormField>().ToList();
        var head = HeadOf(lines, main, labels, dates);
        if ((labels.Distinct().Count() < 2 && head is null) || !labels.Exists(main.Contains) || labels.Count(main.Contains) * 2 < labels.Count(label => label == FormField.Dates)
            || lines.TakeWhile(line => LabelOf(line) is null).Count() > 1)
        {
            return null;
        }

        var entries = new List<FormEntry>();
        var (label, field) = (string.Empty, FormField.Skip);
        foreach (var line in lines)
        {
            if (LabelOf(line) is { } found)
            {
                if (entries.Count == 0 || entries[^1].IsEndedBy(found.Label, found.Field))
                {
                    entries.Add(new FormEntry());
                }

                (label, field) = found;
                entries[^1].Label(label);
                if (FormLabels.AsksForAddress(label))
                {
                    entries[^1].Address(field);
                }

                entries[^1].Add(field, Without(line, dates));
            }
            else if (head is { } named && Head(line, dates) is var (name, date))
            {
                entries.Add(new FormEntry());
                entries[^1].Head(name, date, named);
                (label, field) = (string.Empty, FormField.Text);
            }
            else if (entries.Count > 0)
            {
                (label, field) = Continue(entries[^1], line, label, field, dates);
            }
        }

        return entries;
    }

    /// <summary>The field that no label asks for because each entry begins with it and its dates: "05.2018 – today | Acme Ltd, Leeds" over "Position: Driver".</summary>
    private static FormField? HeadOf(IReadOnlyList<ResumeLine> lines, IReadOnlyList<FormField> main, List<FormField> labels, DateReader dates) =>
        !labels.Contains(FormField.Dates) && lines.Count > 0 && Head(lines[0], dates) is not null && main.Where(field => !labels.Contains(field)).ToList() is [var unasked] ? unasked : null;

    /// <summary>The name and its dates, where these stand in a cell of their own; null for any other line.</summary>
    private static (ResumeLine Name, DateMatch Date)? Head(ResumeLine line, DateReader dates) =>
        !line.IsBullet && LabelOf(line) is null && EntryLines.Apart(line, dates, beginning: false, withBullets: false) is ({ } name, { IsSpan: true } date, null) ? (name, date) : null;

    /// <summary>Where the form's first label has a bullet, as the old European form has, so have all of them.</summary>
    private static IReadOnlyList<ResumeLine> Unmarked(IReadOnlyList<ResumeLine> lines) =>
        lines is [{ IsBullet: true } first, ..] && LabelOf(Unmarked(first)) is not null ? [.. lines.Select(line => line.IsBullet && LabelOf(Unmarked(line)) is not null ? Unmarked(line) : line)] : lines;

    private static ResumeLine Unmarked(ResumeLine line) => line with { IsBullet = false, Source = line.Source with { IsBullet = false } };

    private static (string Label, FormField Field) Continue(FormEntry entry, ResumeLine line, string label, FormField field, DateReader dates)
    {
        var longer = $"{label} {line.Spans[0].Text}";
        if ((FormLabels.Find(longer) ?? FormLabels.Beginning(longer)) == field)
        {
            if (line.Spans.Count > 1)
            {
                entry.Add(field, Without(line, dates));
            }

            return (longer, field);
        }

        if (line.IsBullet || field is FormField.Text or FormField.Skip || line.WordCount > 8)
        {
            entry.Tell(line);
            return (label, FormField.Text);
        }

        entry.Add(field, line);
        return (label, field);
    }

    /// <summary>The label a line begins with: in a column of its own, or before a colon.</summary>
    private static (string Label, FormField Field)? LabelOf(ResumeLine line)
    {
        if (line.IsBullet)
        {
            return null;
        }

        var first = line.Spans[0].Text;
        var colon = first.IndexOfAny([':', '：']);
        var label = colon > 0 ? first[..colon].Trim() : line.Spans.Count > 1 ? first : string.Empty;
        return label.Length is 0 or > 70 ? null : FormLabels.Find(label) is { } field ? (label, field)
            : colon < 0 && FormLabels.Beginning(label) is { } begun ? (label, begun) : null;
    }

    /// <summary>The line without its label.</summary>
    private static ResumeLine Without(ResumeLine line, DateReader dates)
    {
        var first = line.Spans[0];
        var colon = first.Text.IndexOfAny([':', '：']);
        var rest = colon < 0 ? string.Empty : first.Text[(colon + 1)..].Trim();
        List<Documents.TextSpan> spans = rest.Length > 0 ? [first with { Text = rest, Runs = [new Documents.TextRun(rest, first.IsBold, first.IsItalic, line.Source.FontSize)] }, .. line.Spans.Skip(1)] : [.. line.Spans.Skip(1)];
        return ResumeLine.Of(line.Index, line.Source, spans, dates);
    }
}
