using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>Who the person is and how to reach them, wherever the page has it: at its head, in a column at either side, at its foot.</summary>
internal static class ContactReader
{
    /// <param name="text">The file.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="sections">Its sections; lines of contact data are taken out of those they ran into.</param>
    public static FoundContact Read(ResumeText text, IReadOnlyList<ResumeLine> lines, List<Section> sections)
    {
        var kinds = sections.SelectMany(section => section.Lines.Select(line => (line.Index, section.Kind))).DistinctBy(line => line.Index).ToDictionary(line => line.Index, line => line.Kind);
        SectionKind? KindOf(int line) => kinds.TryGetValue(line, out var kind) ? kind : null;
        bool IsHead(int line) => KindOf(line) is SectionKind.Head or SectionKind.Contact;

        var email = EmailReader.Read(text, IsHead, line => KindOf(line) == SectionKind.References);
        var slugs = string.Join(' ', text.Links.Select(link => link.Uri).Where(LinkReader.IsNetwork).Select(uri => uri[(uri.LastIndexOf('/', uri.Length - 2) + 1)..]).Take(8));
        var name = NameReader.Read(ContactPieces.Read(lines), KindOf, email, slugs);
        if (email?.Line is { } line && KindOf(line) == SectionKind.References && !(name is not null && NamePage.Of([], email, string.Empty).Addresses(name.Value) > 0))
        {
            // A referee's.
            email = null;
        }

        var zone = ContactZone.Of(lines, KindOf, email?.Line, name?.Line);
        var (head, rest) = (lines.Where(line => zone.Contains(line.Index)).ToList(), lines.Where(line => !zone.Contains(line.Index) && KindOf(line.Index) is not SectionKind.References).ToList());

        var first = PhoneReader.Read(text, head, rest, null);
        var headline = Headline(head, name);
        var location = Location(head, name, headline, email, first);
        var country = location is null ? null : Places.CountryCode(location.Value);
        var phone = country is null ? first : PhoneReader.Read(text, head, rest, country);
        var e164 = phone is null ? null : TelephoneNumber.E164(phone.Value, country);
        var links = LinkReader.Read(text, head);
        var found = new[] { name?.Line, headline?.Line, email?.Line, phone?.Line, location?.Line }.Concat(links.Select(link => link.Line)).OfType<int>().ToHashSet();
        found.UnionWith(head.Where(line => location is not null && line.Text.Length > 3 && location.Value.Contains(line.Text.TrimEnd(','), StringComparison.Ordinal)).Select(line => line.Index));
        return new FoundContact(name, headline, email, phone, e164, location, links, found.Where(zone.Contains).ToHashSet());
    }

    private static Found<string>? Location(List<ResumeLine> head, Found<string>? name, Found<string>? headline, Found<string>? email, Found<string>? phone)
    {
        var data = head.Where(line => line.Index == email?.Line || line.Index == phone?.Line || EmailReader.IsIn(line.Text)).Select(line => line.Index).ToHashSet();
        var left = head.Where(line => line.Index != name?.Line || line.Text.Length > name.Value.Length + 3).Select(line => line with { Spans = [.. line.Spans.Select(span => span with { Text = Cut(span.Text) }).Where(span => span.Text.Length > 0)] });
        // An unknown word beside an address is a place, but for what the person does.
        return LocationReader.Read([.. left], line => line != name?.Line && line != headline?.Line && Enumerable.Range(line - 2, 5).Any(data.Contains));

        string Cut(string text)
        {
            text = phone is null ? text : text.Replace(phone.Value, "\uFFFC", StringComparison.Ordinal);
            text = name is null ? text : text.Replace(name.Value, "\uFFFC", StringComparison.Ordinal);
            return LinkReader.Without(EmailReader.Without(text)).Trim();
        }
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
