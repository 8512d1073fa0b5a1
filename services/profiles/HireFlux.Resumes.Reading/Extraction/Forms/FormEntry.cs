using HireFlux.Resumes.Reading.Extraction.Contact;
using HireFlux.Resumes.Reading.Extraction.Dates;
using HireFlux.Resumes.Reading.Extraction.Entries;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Forms;

/// <summary>An entry written as a form: each value behind its label.</summary>
internal sealed class FormEntry
{
    private readonly Dictionary<FormField, Found<string>> _values = [];
    private readonly HashSet<FormField> _addressed = [];
    private readonly HashSet<string> _labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<EntryLine> _dated = [];
    private readonly List<EntryLine> _body = [];

    /// <summary>The lines with its dates, and those that tell about it.</summary>
    public Entry Entry => new(_dated, _body);

    public bool Has(FormField field) => field == FormField.Dates ? _dated.Count > 0 : _values.ContainsKey(field);

    /// <summary>Whether the label begins another entry: this one has it already. A degree and its subject may each have a label ("Studiengang", "Abschluss").</summary>
    public bool IsEndedBy(string label, FormField field) => field < FormField.Text && Has(field) && (field != FormField.Degree || _labels.Contains(label));

    /// <summary>A label of the entry.</summary>
    public void Label(string label) => _labels.Add(label);

    public Found<string>? Value(FormField field) => _values.GetValueOrDefault(field);

    /// <summary>The value without the place behind its last commas, and that place.</summary>
    public (Found<string>? Name, Found<string>? Place) Placed(FormField field)
    {
        if (Value(field) is not { } value)
        {
            return (null, Value(FormField.Place));
        }

        for (var at = value.Value.IndexOf(", ", StringComparison.Ordinal); at > 0 && !Has(FormField.Place); at = value.Value.IndexOf(", ", at + 1, StringComparison.Ordinal))
        {
            if (PlaceJudge.ScoreInHeader(value.Value[(at + 2)..]) >= 1 || JobScores.HasLegalForm(value.Value[..at]) || (_addressed.Contains(field) && !FormLabels.IsFirm(value.Value[(at + 2)..])))
            {
                return (value with { Value = value.Value[..at] }, value with { Value = value.Value[(at + 2)..] });
            }
        }

        return (value, Value(FormField.Place));
    }

    public void Add(FormField field, ResumeLine value)
    {
        if (field == FormField.Dates && value.Dates.Count > 0)
        {
            var date = value.Dates.OrderByDescending(date => date.IsSpan).First();
            _dated.Add(new EntryLine(value, date, date, false));
        }
        else if (field == FormField.Text)
        {
            Tell(value);
        }
        else if (field != FormField.Skip && value.Text.Length > 0)
        {
            var text = BodyText.Flat(value.Text);
            _values[field] = _values.TryGetValue(field, out var above) ? above with { Value = BodyText.Join(above.Value, text) } : new Found<string>(text, value.Index, 0.95);
        }
    }

    /// <summary>Begins with a name whose dates stood in a cell of their own; what follows it in other letters is its place.</summary>
    public void Head(ResumeLine name, DateMatch date, FormField field)
    {
        _dated.Add(new EntryLine(name, date, null, false));
        var (span, first) = (name.Spans[0], name.Spans[0].Runs[0]);
        var length = Math.Min(span.Text.Length, span.Runs.TakeWhile(run => run.IsBold == first.IsBold && run.IsItalic == first.IsItalic).Sum(run => run.Text.Length));
        _values[field] = new Found<string>(span.Text[..length].Trim(' ', ',', ';', '('), name.Index, 0.9);
        if (span.Text[length..].Trim(' ', ',', ';', '(', ')', '-', '–') is { Length: > 0 } place)
        {
            _values[FormField.Place] = new Found<string>(place, name.Index, 0.8);
        }
    }

    /// <summary>The label asked for the address too.</summary>
    public void Address(FormField field) => _addressed.Add(field);

    public void Tell(ResumeLine line) => _body.Add(new EntryLine(line, null, null, true));
}
