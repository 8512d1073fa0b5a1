using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Extraction.Contact;
using HireFlux.Resumes.Reading.Extraction.Dates;
using HireFlux.Resumes.Reading.Extraction.Forms;
using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>The jobs of a section.</summary>
internal static class JobReader
{
    /// <summary>By how much the words must speak for a heading that names the employer.</summary>
    private const double Clear = 5;

    public static List<FoundJob> Read(IReadOnlyList<ResumeLine> lines, DateReader dates)
    {
        if ((FormReader.Read(lines, [FormField.Title, FormField.Company], dates) ?? TableReader.Read(lines, dates)) is { } forms)
        {
            return [.. forms.Select(OfForm).OfType<FoundJob>()];
        }

        var headed = HeadedEntries.Read(lines, dates, isNamed: false);
        if (headed is not null && HeadedRows.Of(headed) is { } rows)
        {
            return OfRows(headed, rows);
        }

        var entries = headed ?? EntrySplitter.Split(EntryLines.Read(lines, dates));
        var headers = entries.Select(entry => PieceReader.Read(entry.Header)).ToList();
        var heads = Enumerable.Range(0, entries.Count).Where(i => IsHead(entries, headers, i)).ToHashSet();
        var below = heads.SelectMany(head => Enumerable.Range(head + 1, entries.Count - head - 1).TakeWhile(i => !heads.Contains(i) && IsWithin(entries[head], entries[i]))).ToHashSet();
        var labels = new HeaderLabeller(JobScores.Roles, JobScores.Of, JobScores.Left, JobScores.Hopeless)
            .Label(headers, (i, labelling) => heads.Contains(i) ? !labelling.Has(JobScores.Title) : !below.Contains(i) || !labelling.Has(JobScores.Company));
        var jobs = new List<FoundJob>();
        (Found<string> Name, Piece Piece, int TitleLook)? employer = null;
        for (var i = 0; i < entries.Count; i++)
        {
            var (entry, pieces, labelling) = (entries[i], headers[i], labels[i]);
            var company = Value(pieces, labelling, JobScores.Company);
            var title = Value(pieces, labelling, JobScores.Title);
            var place = Value(pieces, labelling, JobScores.Place);
            var isGroup = company is not null && title is null && (entry.Body.Count == 0 || heads.Contains(i)) && i + 1 < entries.Count && !labels[i + 1].Has(JobScores.Company) && labels[i + 1].Has(JobScores.Title);
            if (company is not null)
            {
                var isAbove = isGroup || (title is not null && pieces[labelling.Ranges[JobScores.Company].From].Row < pieces[labelling.Ranges[JobScores.Title].From].Row);
                employer = isAbove ? (company, pieces[labelling.Ranges[JobScores.Company].From], 0) : null;
                if (isGroup)
                {
                    continue;
                }
            }
            else if (title is not null && employer is { } above && !IsOwnBoss(entry))
            {
                company = above.Name with { Confidence = 0.6 };
            }

            if ((company ?? title) is not null)
            {
                jobs.Add(Job(entry, company, title, place));
            }
        }

        return jobs;
    }

    /// <summary>
    /// A job's own heading is its title unless the words clearly tell otherwise, as "Acme Ltd" over "Accountant" does and "Croupier" over
    /// "Nurse Next Door" does not. The place stands at the employer, so that a place beside the second row speaks for that order too.
    /// </summary>
    private static List<FoundJob> OfRows(List<Entry> entries, List<HeadedRows> rows)
    {
        var titleFirst = rows.Sum(row => Score(row.Heading, JobScores.Title) + Score(row.Under, JobScores.Company) + (row.Place is null ? 0 : 1.5));
        var companyFirst = rows.Sum(row => Score(row.Heading, JobScores.Company) + Score(row.Under, JobScores.Title));
        return [.. entries.Zip(rows, (entry, row) => titleFirst + Clear >= companyFirst ? Job(entry, row.Under, row.Heading, row.Place) : Job(entry, row.Heading, row.Under, row.Place))];
    }

    private static double Score(Found<string> text, int role) => JobScores.Of(HeadedRows.First(text), 0, 1, role);

    /// <summary>A name with at most a sentence under it, and then the entries of its time: an employer above the titles held there.</summary>
    private static bool IsHead(List<Entry> entries, List<List<Piece>> headers, int at) =>
        entries[at].Body.Count <= 2 && !entries[at].Body.Exists(line => line.Line.IsBullet) && at + 1 < entries.Count && IsWithin(entries[at], entries[at + 1])
        && headers[at].Count(piece => PlaceJudge.ScoreInHeader(piece.Text) < 1) == 1 && headers[at + 1].Count(piece => PlaceJudge.ScoreInHeader(piece.Text) < 1) <= 2
        && JobScores.Of(headers[at + 1], 0, 1, JobScores.Title) > JobScores.Of(headers[at + 1], 0, 1, JobScores.Company) - 1.2;

    private static bool IsWithin(Entry above, Entry entry) =>
        above.Date is { IsSpan: true, From: { } from } whole && entry.Date is { IsSpan: true, From: { } first } part && first.FirstMonth >= from.FirstMonth
        && (whole.IsCurrent || (!part.IsCurrent && part.To is { } end && whole.To is { } last && end.LastMonth <= last.LastMonth));

    private static FoundJob? OfForm(FormEntry form)
    {
        var (company, place) = form.Placed(FormField.Company);
        var title = form.Value(FormField.Title);
        return (company ?? title) is null ? null : Job(form.Entry, company, title, place);
    }

    private static bool IsOwnBoss(Entry entry) => entry.Header.Exists(line => Folding.Fold(line.Line.Text) is var text
        && (text.Contains("freelance", StringComparison.Ordinal) || text.Contains("self-employed", StringComparison.Ordinal) || text.Contains("self employed", StringComparison.Ordinal)));

    private static Found<string>? Value(List<Piece> pieces, Labelling labelling, int role)
    {
        if (!labelling.Has(role))
        {
            return null;
        }

        var (from, to) = labelling.Ranges[role];
        var range = pieces.GetRange(from, to - from);
        return new Found<string>(PieceText.Join(range), range[0].Line, Math.Clamp(0.6 + (JobScores.Of(pieces, from, to, role) / 10), 0.3, 0.95));
    }

    private static FoundJob Job(Entry entry, Found<string>? company, Found<string>? title, Found<string>? place)
    {
        title = title is null ? null : title with { Value = Workload.Without(title.Value) };
        var (bullets, prose, proseLine) = BodyText.Read(entry.Body);
        var date = entry.Date;
        var item = new ExperienceItem
        {
            Company = company?.Value,
            Title = title?.Value,
            Location = place?.Value,
            StartDate = date?.From,
            EndDate = date is { IsSpan: false } ? date.To ?? SingleEnd(date) : date?.To,
            IsCurrent = date?.IsCurrent ?? false,
            Description = prose,
            Achievements = [.. bullets.Select(bullet => bullet.Value)],
        };
        return new FoundJob(item, company, title, place, date is null ? null : new Found<DateMatch>(date, entry.Dated!.Line.Index, date.IsSpan ? 0.92 : 0.7), bullets, proseLine);
    }

    /// <summary>"Summer 2018", "2018": a time that lies within.</summary>
    private static PartialDate? SingleEnd(DateMatch date) => date.From;
}
