using FsCheck;
using FsCheck.Fluent;
using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Tests.JsonResume;

/// <summary>Resumes of all kinds, also such as JSON Resume has no words for.</summary>
internal static class Resumes
{
    private static readonly Gen<string> s_text = Gen.Elements(
        "Nurse", "Acme, Ltd", "Zürich, ZH, CH", "Leeds, UK", "東京", "BSc, Physics", "two\nlines", "Present", " spaced ", "2013", "https://example.org", "\"<&>\"", "a", "Ω");

    private static readonly Gen<string?> s_maybe = Gen.Frequency((3, s_text.Select(text => (string?)text)), (1, Gen.Constant((string?)null)));

    private static readonly Gen<PartialDate?> s_date =
        from year in Gen.Choose(1950, 2040)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from precision in Gen.Choose(0, 3)
        select precision switch
        {
            0 => (PartialDate?)null,
            1 => new PartialDate(year),
            2 => new PartialDate(year, month),
            _ => new PartialDate(year, month, day),
        };

    private static readonly Gen<ExperienceItem> s_job =
        from company in s_maybe
        from title in s_maybe
        from location in s_maybe
        from start in s_date
        from end in s_date
        from isCurrent in Gen.Elements(true, false)
        from description in s_maybe
        from achievements in Some(s_text)
        select new ExperienceItem
        {
            Company = company,
            Title = title,
            Location = location,
            StartDate = start,
            EndDate = end,
            IsCurrent = isCurrent,
            Description = description,
            Achievements = achievements,
        };

    private static readonly Gen<EducationItem> s_study =
        from institution in s_maybe
        from degree in s_maybe
        from location in s_maybe
        from start in s_date
        from end in s_date
        from year in Gen.Elements<int?>(null, 2015)
        from score in s_maybe
        from details in Some(s_text)
        select new EducationItem
        {
            Institution = institution,
            Degree = degree,
            Location = location,
            StartDate = start,
            EndDate = end,
            GraduationYear = year,
            Score = score,
            Details = details,
        };

    private static readonly Gen<ProjectItem> s_project =
        from name in s_maybe
        from url in s_maybe
        from start in s_date
        from end in s_date
        from description in s_maybe
        from highlights in Some(s_text)
        select new ProjectItem { Name = name, Url = url, StartDate = start, EndDate = end, Description = description, Highlights = highlights };

    private static readonly Gen<ResumeSection> s_section =
        from kind in Gen.Elements("publications", "awards", "volunteer", "interests", "references", "other")
        from heading in Gen.Elements("Awards", "Publications", "Hobbies")
        from lines in Some(s_text)
        select new ResumeSection(kind, heading, lines);

    public static Gen<ResumeData> Any { get; } =
        from name in s_maybe
        from headline in s_maybe
        from email in s_maybe
        from phone in s_maybe
        from e164 in Gen.Elements<string?>(null, "+442079460958")
        from location in s_maybe
        from links in Some(from url in Gen.Elements("https://example.org", "https://github.com/x") from label in s_maybe select new ResumeLink(url, label))
        from summary in s_maybe
        from jobs in Some(s_job)
        from studies in Some(s_study)
        from skills in Some(s_text)
        from languages in Some(from language in s_text from fluency in s_maybe select new LanguageItem(language, fluency))
        from projects in Some(s_project)
        from certificates in Some(from title in s_text from issuer in s_maybe from date in s_date select new CertificateItem(title, issuer, date))
        from sections in Some(s_section)
        select new ResumeData
        {
            Name = name,
            Headline = headline,
            Email = email,
            Phone = phone,
            PhoneE164 = e164,
            Location = location,
            Links = links,
            Summary = summary,
            Experience = jobs,
            Education = studies,
            Skills = skills,
            Languages = languages,
            Projects = projects,
            Certificates = certificates,
            Sections = sections,
        };

    private static Gen<IReadOnlyList<T>> Some<T>(Gen<T> one) => Gen.Choose(0, 3).SelectMany(count => one.ListOf(count)).Select(items => (IReadOnlyList<T>)[.. items]);
}
