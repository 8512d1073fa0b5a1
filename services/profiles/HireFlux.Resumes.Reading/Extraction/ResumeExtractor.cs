using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction.Contact;
using HireFlux.Resumes.Reading.Extraction.Dates;
using HireFlux.Resumes.Reading.Extraction.Entries;
using HireFlux.Resumes.Reading.Extraction.Lists;
using HireFlux.Resumes.Reading.Extraction.Sections;
using HireFlux.Resumes.Reading.Extraction.Words;

namespace HireFlux.Resumes.Reading.Extraction;

/// <summary>
/// Lines of a resume to what they say. Nothing is tied to one layout: headings, entries and their parts are told by words, looks and
/// places together, and by what the entries of one section have in common. What isn't found stays null.
/// </summary>
internal static class ResumeExtractor
{
    private const int MaxItems = 100;

    /// <param name="text">The file's lines.</param>
    /// <param name="today">Dates far beyond it are none.</param>
    public static ResumeData Extract(ResumeText text, PartialDate today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dates = new DateReader(today);
        var sections = SectionSplitter.Split(text, dates);
        var contact = ContactReader.Read(text, [.. text.Lines.Select((line, index) => ResumeLine.Of(index, line, line.Spans, dates))], sections);
        sections = Unfound(contact.TakenOut(sections));
        var jobs = Of(sections, SectionKind.Experience).SelectMany(section => JobReader.Read(section.Lines, dates)).Take(MaxItems).ToList();
        var schooling = Of(sections, SectionKind.Education).SelectMany(section => StudyReader.Read(section.Lines, dates)).Take(MaxItems).ToList();
        var studies = schooling.FindAll(study => study.Licence is null);
        var projects = Of(sections, SectionKind.Projects).SelectMany(section => ProjectReader.Read(section.Lines, dates)).Take(MaxItems).ToList();
        var certificates = Of(sections, SectionKind.Certificates).SelectMany(section => CertificateReader.Read(section.Lines, dates)).Concat(schooling.Select(study => study.Licence).OfType<Found<CertificateItem>>()).Take(MaxItems).ToList();
        var (skills, spoken) = Skills(sections);
        var languages = Of(sections, SectionKind.Languages).SelectMany(section => LanguageReader.Read(section.Lines)).Concat(spoken)
            .DistinctBy(item => Folding.Fold(item.Value.Language)).Take(MaxItems).ToList();
        var summary = Summary(sections, contact);
        var evidence = new EvidenceBook(text);
        Note(evidence, contact, summary);
        Note(evidence, jobs, studies);
        evidence.AddAll("/skills", skills);
        evidence.AddAll("/languages", languages);
        evidence.AddAll("/projects", projects);
        evidence.AddAll("/certificates", certificates);
        return new ResumeData
        {
            Name = contact.Name?.Value,
            Headline = contact.Headline?.Value,
            Email = contact.Email?.Value,
            Phone = contact.Phone?.Value,
            PhoneE164 = contact.PhoneE164,
            Location = contact.Location?.Value,
            Links = [.. contact.Links.Select(link => link.Value)],
            Summary = summary?.Value,
            Experience = [.. jobs.Select(job => job.Item)],
            Education = [.. studies.Select(study => study.Item)],
            Skills = [.. skills.Select(skill => skill.Value)],
            Languages = [.. languages.Select(language => language.Value)],
            Projects = [.. projects.Select(project => project.Value)],
            Certificates = [.. certificates.Select(certificate => certificate.Value)],
            Sections = OtherSections.Read(sections),
            Evidence = evidence.Entries,
        };
    }

    /// <summary>Without a section of jobs (or of studies), one that holds them by its content is taken for it, whatever its heading says.</summary>
    private static List<Section> Unfound(List<Section> sections)
    {
        foreach (var kind in new[] { SectionKind.Experience, SectionKind.Education })
        {
            if (!sections.Exists(section => section.Kind == kind && section.Lines.Count > 0))
            {
                sections = [.. sections.Select(section => section.Kind is SectionKind.Other or SectionKind.Skills or SectionKind.Summary && ContentJudge.Of(section) == kind ? section with { Kind = kind } : section)];
            }
        }

        return ListJudge.Skills(sections);
    }

    private static IEnumerable<Section> Of(List<Section> sections, SectionKind kind) => sections.Where(section => section.Kind == kind);

    private static (List<Found<string>> Skills, List<Found<LanguageItem>> Languages) Skills(List<Section> sections)
    {
        var read = Of(sections, SectionKind.Skills).Select(section => SkillReader.Read(section.Lines)).ToList();
        var skills = read.SelectMany(part => part.Skills).DistinctBy(skill => Folding.Fold(skill.Value)).ToList();
        return (skills.Count > 0 ? skills : SkillReader.FindIn(Of(sections, SectionKind.Other).Where(section => HeadingWords.Find(section.Heading) is null).SelectMany(section => section.Lines)), [.. read.SelectMany(part => part.Languages)]);
    }

    /// <summary>The section of that name, else the running text at the head.</summary>
    private static Found<string>? Summary(List<Section> sections, FoundContact contact)
    {
        var lines = Of(sections, SectionKind.Summary).FirstOrDefault()?.Lines
            ?? [.. Of(sections, SectionKind.Head).SelectMany(section => section.Lines).SkipWhile(line => line.WordCount < 9 || IsContact(line, contact)).TakeWhile(line => !IsContact(line, contact))];
        var text = lines.Aggregate(string.Empty, (above, line) => BodyText.Join(above, BodyText.Flat(line.Text)));
        return text.Length > 0 ? new Found<string>(text, lines[0].Index, 0.85) : null;
    }

    private static bool IsContact(ResumeLine line, FoundContact contact) =>
        line.Text.Contains('@', StringComparison.Ordinal) || line.Index == contact.Phone?.Line || line.Index == contact.Location?.Line || line.Index == contact.Name?.Line || line.Index == contact.Headline?.Line;

    private static void Note(EvidenceBook evidence, FoundContact contact, Found<string>? summary)
    {
        evidence.Add("/name", contact.Name);
        evidence.Add("/headline", contact.Headline);
        evidence.Add("/email", contact.Email);
        evidence.Add("/phone", contact.Phone);
        evidence.Add("/location", contact.Location);
        evidence.Add("/summary", summary);
        evidence.AddAll("/links", contact.Links);
    }

    private static void Note(EvidenceBook evidence, List<FoundJob> jobs, List<FoundStudy> studies)
    {
        for (var i = 0; i < jobs.Count; i++)
        {
            var pointer = EvidenceBook.At("/experience", i);
            evidence.Add($"{pointer}/company", jobs[i].Company);
            evidence.Add($"{pointer}/title", jobs[i].Title);
            evidence.Add($"{pointer}/location", jobs[i].Location);
            evidence.Add($"{pointer}/start_date", jobs[i].Item.StartDate is null ? null : jobs[i].Dates);
            evidence.Add($"{pointer}/end_date", jobs[i].Item.EndDate is null ? null : jobs[i].Dates);
            evidence.Add($"{pointer}/is_current", jobs[i].Item.IsCurrent ? jobs[i].Dates : null);
            evidence.Add($"{pointer}/description", jobs[i].ProseLine is { } line ? new Found<string>(string.Empty, line, 0.8) : null);
            evidence.AddAll($"{pointer}/achievements", jobs[i].Bullets);
        }

        for (var i = 0; i < studies.Count; i++)
        {
            var pointer = EvidenceBook.At("/education", i);
            evidence.Add($"{pointer}/institution", studies[i].Institution);
            evidence.Add($"{pointer}/degree", studies[i].Degree);
            evidence.Add($"{pointer}/location", studies[i].Location);
            evidence.Add($"{pointer}/start_date", studies[i].Item.StartDate is null ? null : studies[i].Dates);
            evidence.Add($"{pointer}/end_date", studies[i].Item.EndDate is null ? null : studies[i].Dates);
            evidence.Add($"{pointer}/graduation_year", studies[i].Item.GraduationYear is null ? null : studies[i].Dates);
            evidence.Add($"{pointer}/score", studies[i].Score);
        }
    }
}
