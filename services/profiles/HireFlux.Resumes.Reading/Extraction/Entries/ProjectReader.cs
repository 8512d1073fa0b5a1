using HireFlux.Resumes.Reading.Extraction.Contact;
using HireFlux.Resumes.Reading.Extraction.Dates;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>The projects of a section.</summary>
internal static class ProjectReader
{
    public static List<Found<ProjectItem>> Read(IReadOnlyList<ResumeLine> lines, DateReader dates)
    {
        if (HeadedEntries.Read(lines, dates, isNamed: true) is { } headed)
        {
            return [.. headed.Select(Project).OfType<Found<ProjectItem>>()];
        }

        var read = EntryLines.Read(lines, dates);
        return read.Count > 0 && read.TrueForAll(line => line.Line.IsBullet)
            ? [.. read.Select(Bullet)]
            : [.. EntrySplitter.Split(read).Select(Project).OfType<Found<ProjectItem>>()];
    }

    /// <summary>"Name: what it is" as a bullet of its own.</summary>
    private static Found<ProjectItem> Bullet(EntryLine line)
    {
        var text = BodyText.Flat(line.Rest);
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var item = colon is > 0 and < 60
            ? new ProjectItem { Name = text[..colon], Description = text[(colon + 2)..] }
            : new ProjectItem { Name = text };
        return new Found<ProjectItem>(item with { EndDate = line.Date?.Last, StartDate = line.Date is { IsSpan: true } span ? span.From : null }, line.Line.Index, 0.6);
    }

    private static Found<ProjectItem>? Project(Entry entry)
    {
        var pieces = entry.Header.Where(line => line.Rest.Length > 0).ToList();
        if (pieces.Count == 0)
        {
            return null;
        }

        var spans = pieces[0].DateSpan is null ? pieces[0].Line.Spans.Select(span => span.Text).ToList() : [pieces[0].Rest];
        var names = spans.Where(text => !LinkReader.IsAddress(text)).ToList();
        var url = pieces.SelectMany(line => line.Line.Spans).Select(span => span.Text).FirstOrDefault(LinkReader.IsAddress);
        var (bullets, prose, _) = BodyText.Read([.. pieces.Skip(1).Where(line => !LinkReader.IsAddress(line.Rest)), .. entry.Body]);
        var item = new ProjectItem
        {
            Name = names.Count > 0 ? names[0] : spans[0],
            Url = url is null ? null : LinkReader.Absolute(url),
            StartDate = entry.Date is { IsSpan: true } span ? span.From : null,
            EndDate = entry.Date?.Last,
            Description = string.Join(' ', names.Skip(1).Append(prose ?? string.Empty)).Trim() is { Length: > 0 } text ? text : null,
            Highlights = [.. bullets.Select(bullet => bullet.Value)],
        };
        return new Found<ProjectItem>(item, pieces[0].Line.Index, 0.75);
    }
}
