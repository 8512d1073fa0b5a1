using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Extraction.Dates;
using HireFlux.Resumes.Reading.Extraction.Forms;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>The studies of a section.</summary>
internal static partial class StudyReader
{
    public static List<FoundStudy> Read(IReadOnlyList<ResumeLine> lines, DateReader dates)
    {
        if ((FormReader.Read(lines, [FormField.Degree, FormField.Institution], dates) ?? TableReader.Read(lines, dates)) is { } forms)
        {
            return [.. forms.Select(OfForm).Where(study => (study.Institution ?? study.Degree) is not null)];
        }

        var headed = HeadedEntries.Read(lines, dates, isNamed: false);
        if (headed is not null && HeadedRows.Of(headed) is { } rows)
        {
            return OfRows(headed, rows);
        }

        var entries = headed ?? EntrySplitter.Split(EntryLines.Read(lines, dates));
        var headers = entries.Select(entry => PieceReader.Read(entry.Header)).Select(pieces => pieces.Count > 7 ? pieces[..7] : pieces).ToList();
        var labels = new HeaderLabeller(StudyScores.Roles, StudyScores.Of, StudyScores.Left, StudyScores.Hopeless).Label(headers);
        return [.. entries.Select((entry, i) => Study(entry, headers[i], labels[i])).Where(study => (study.Institution ?? study.Degree) is not null)];
    }

    private static List<FoundStudy> OfRows(List<Entry> entries, List<HeadedRows> rows)
    {
        var degreeFirst = rows.Sum(row => Score(row.Heading, StudyScores.Degree) + Score(row.Under, StudyScores.Institution));
        var schoolFirst = rows.Sum(row => Score(row.Heading, StudyScores.Institution) + Score(row.Under, StudyScores.Degree));
        return [.. entries.Zip(rows, (entry, row) => degreeFirst >= schoolFirst ? Study(entry, [], row.Under, row.Heading, row.Place) : Study(entry, [], row.Heading, row.Under, row.Place))];
    }

    private static double Score(Found<string> text, int role) => StudyScores.Of(HeadedRows.First(text), 0, 1, role);

    private static FoundStudy Study(Entry entry, List<Piece> pieces, Labelling labelling)
    {
        var institution = Value(pieces, labelling, StudyScores.Institution);
        var degree = Degree(pieces, labelling);
        var place = Value(pieces, labelling, StudyScores.Place);
        var rest = pieces.Where((_, i) => !labelling.Covers(i)).Select(piece => piece.Text);
        return Study(entry, rest, institution, degree, place);
    }

    private static FoundStudy OfForm(FormEntry form)
    {
        // "Name of organisation" asks for an employer elsewhere.
        var (institution, place) = form.Placed(form.Has(FormField.Institution) ? FormField.Institution : FormField.Company);
        var degree = form.Value(FormField.Degree);
        if (institution is not null && PieceReader.Read([.. form.Entry.Header.Take(1)]) is { Count: > 1 } pieces && pieces.FindIndex(piece => piece.Joint == PieceJoint.At) is > 0 and var at)
        {
            // "Studium der Physik an der Universität …" over "Abschluss: …".
            institution = institution with { Value = PieceText.Join(pieces[at..]) };
            degree = degree is null ? institution with { Value = PieceText.Join(pieces[..at]) } : degree with { Value = $"{PieceText.Join(pieces[..at])}, {degree.Value}" };
        }

        return Study(form.Entry, [], institution, degree, place);
    }

    private static FoundStudy Study(Entry entry, IEnumerable<string> rest, Found<string>? institution, Found<string>? degree, Found<string>? place)
    {
        var (bullets, prose, _) = BodyText.Read(entry.Body);
        var details = rest.Concat(prose is null ? [] : [prose]).Concat(bullets.Select(bullet => bullet.Value)).ToList();
        var score = details.Find(StudyScores.IsScore) ?? details.Select(detail => Gpa().Match(detail)).FirstOrDefault(match => match.Success)?.Value.Trim();
        var date = entry.Date;
        var end = date is { IsSpan: false } ? date.To ?? date.From : date?.To;
        var item = new EducationItem
        {
            Institution = institution?.Value,
            Degree = degree?.Value,
            Location = place?.Value,
            StartDate = date is { IsSpan: true } ? date.From : null,
            EndDate = end,
            GraduationYear = end?.Year,
            Score = score,
            Details = [.. details.Where(detail => detail != score)],
        };
        return new FoundStudy(
            item, institution, degree, place, date is null ? null : new Found<DateMatch>(date, entry.Dated!.Line.Index, date.IsSpan ? 0.92 : 0.85),
            score is null ? null : new Found<string>(score, entry.Header.Concat(entry.Body).Select(line => line.Line.Index).FirstOrDefault(), 0.8));
    }

    private static Found<string>? Degree(List<Piece> pieces, Labelling labelling)
    {
        var degree = Value(pieces, labelling, StudyScores.Degree);
        var subject = Value(pieces, labelling, StudyScores.Subject);
        if (degree is null || subject is null)
        {
            return degree ?? subject;
        }

        var (subjectAt, degreeAt) = (labelling.Ranges[StudyScores.Subject], labelling.Ranges[StudyScores.Degree]);
        var text = subjectAt.To == degreeAt.From ? PieceText.Join(pieces.GetRange(subjectAt.From, degreeAt.To - subjectAt.From))
            : degreeAt.To == subjectAt.From ? PieceText.Join(pieces.GetRange(degreeAt.From, subjectAt.To - degreeAt.From))
            : $"{degree.Value}, {subject.Value}";
        return degree with { Value = Finished().Replace(text, string.Empty) };
    }

    private static Found<string>? Value(List<Piece> pieces, Labelling labelling, int role)
    {
        if (!labelling.Has(role))
        {
            return null;
        }

        var (from, to) = labelling.Ranges[role];
        var range = pieces.GetRange(from, to - from);
        return new Found<string>(Finished().Replace(PieceText.Join(range), string.Empty), range[0].Line, Math.Clamp(0.6 + (StudyScores.Of(pieces, from, to, role) / 10), 0.3, 0.95));
    }

    /// <summary>"graduated" behind a school or a subject, which belongs to the date.</summary>
    [GeneratedRegex(@"(?<=.)\s*(?:卒業|修了|中退|入学|在学中?|졸업|수료|毕业|畢業)(?:見込み?|예정)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Finished();

    [GeneratedRegex(@"\b(?:C?GPA|Grade|Note|Gesamtnote|Abschlussnote)\b:?\s?\d[\d.,]*(?:\s?/\s?\d[\d.,]*)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Gpa();
}
