using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>Who the person is and how to reach them.</summary>
internal static class ContactReader
{
    public static FoundContact Read(ResumeText text, IReadOnlyList<Section> sections)
    {
        var head = sections.Where(section => section.Kind is SectionKind.Head or SectionKind.Contact).SelectMany(section => section.Lines).ToList();
        var rest = sections.Where(section => section.Kind is not (SectionKind.Head or SectionKind.Contact or SectionKind.References)).SelectMany(section => section.Lines).ToList();
        if (!head.Exists(line => line.Text.Contains('@', StringComparison.Ordinal)) && rest.Find(line => EmailReader.Address().IsMatch(line.Text)) is { } reached)
        {
            // Contact lines at the foot or under a heading of their own.
            var near = rest.FindAll(line => Math.Abs(line.Index - reached.Index) <= 3 && line.Source.Region == reached.Source.Region && line.Source.Page == reached.Source.Page && line.WordCount <= 12);
            head.AddRange(near);
            rest = [.. rest.Except(near)];
        }

        var heads = head.Select(line => line.Index).ToHashSet();
        var email = EmailReader.Read(text, heads.Contains);
        var first = PhoneReader.Read(text, head, rest, null);
        var name = NameReader.Read(head, email?.Value) ?? NameReader.Read([.. rest.Where(line => line.Index < 12)], email?.Value) ?? NameReader.Read(Largest(rest), email?.Value);
        var location = LocationReader.Read(head, name?.Value, first?.Value);
        var country = location is null ? null : Places.CountryCode(location.Value);
        var phone = country is null ? first : PhoneReader.Read(text, head, rest, country);
        var e164 = phone is null ? null : TelephoneNumber.E164(phone.Value, country);
        return new FoundContact(name, Headline(head, name), email, phone, e164, location, LinkReader.Read(text, head));
    }

    /// <summary>The lines in the largest letters, wherever they stand.</summary>
    private static List<ResumeLine> Largest(List<ResumeLine> lines)
    {
        var size = lines.Select(line => line.Source.FontSize).DefaultIfEmpty(0).Max();
        return lines.FindAll(line => line.Source.FontSize >= size - 0.2) is { Count: <= 3 } largest ? largest : [];
    }

    /// <summary>The line at the name that says what the person does.</summary>
    private static Found<string>? Headline(List<ResumeLine> head, Found<string>? name)
    {
        var at = name is null ? -1 : head.FindIndex(line => line.Index == name.Line);
        if (at < 0)
        {
            return null;
        }

        var contact = head.Find(line => line.Text.Contains('@', StringComparison.Ordinal));
        var near = head.Skip(at + 1).Take(3).SelectMany(line => line.Spans.Select(span => (line.Index, span.Text, IsLarger: line.Index == name!.Line + 1 && line.Spans.Count == 1 && line.Source.FontSize > contact?.Source.FontSize + 0.4)))
            .Where(candidate => candidate.Text.Split(' ').Length <= 14 && !candidate.Text.Contains('@', StringComparison.Ordinal) && candidate.Text.Count(char.IsAsciiDigit) < 4
                && !candidate.Text.EndsWith('.') && (candidate.IsLarger ? !PlaceJudge.IsPlace(candidate.Text) && PlaceJudge.Score(candidate.Text) < 4 : Vocabularies.Role.IsIn(candidate.Text) && PlaceJudge.Score(candidate.Text) < 2) && !name!.Value.Contains(candidate.Text, StringComparison.Ordinal))
            .ToList();
        return near.Count > 0 ? new Found<string>(near[0].Text.Trim(' ', '|', '·', '•'), near[0].Index, 0.8) : null;
    }
}
