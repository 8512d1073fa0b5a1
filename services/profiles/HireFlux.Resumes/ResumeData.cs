namespace HireFlux.Resumes;

/// <summary>
/// What a resume says: the shape of <c>parsed_data</c> and, with <see cref="TailoredResume"/>, of a version's <c>content</c>. In JSON
/// (<see cref="ResumeJson"/>) the members are named as the database design names them. Texts are plain, trimmed and as the person wrote them.
/// </summary>
public record ResumeData
{
    /// <summary>The person's full name.</summary>
    public string? Name { get; init; }

    /// <summary>The line under the name: a professional title such as "Registered Nurse".</summary>
    public string? Headline { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Telephone number as written.</summary>
    public string? Phone { get; init; }

    /// <summary>The number in E.164 form such as <c>+442079460958</c>; null where the country cannot be known.</summary>
    public string? PhoneE164 { get; init; }

    /// <summary>Where the person lives, as written: "Leeds, UK".</summary>
    public string? Location { get; init; }

    /// <summary>Web addresses of the person: site, LinkedIn, GitHub and the like.</summary>
    public IReadOnlyList<ResumeLink> Links { get; init; } = [];

    /// <summary>The summary or profile paragraph.</summary>
    public string? Summary { get; init; }

    /// <summary>Jobs held, in the order of the resume.</summary>
    public IReadOnlyList<ExperienceItem> Experience { get; init; } = [];

    /// <summary>Studies, in the order of the resume.</summary>
    public IReadOnlyList<EducationItem> Education { get; init; } = [];

    /// <summary>Skills as the person names them, without repetition.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Languages spoken.</summary>
    public IReadOnlyList<LanguageItem> Languages { get; init; } = [];

    /// <summary>Projects.</summary>
    public IReadOnlyList<ProjectItem> Projects { get; init; } = [];

    /// <summary>Certificates and licences.</summary>
    public IReadOnlyList<CertificateItem> Certificates { get; init; } = [];

    /// <summary>Everything else that has a heading: publications, awards, volunteering, interests, references.</summary>
    public IReadOnlyList<ResumeSection> Sections { get; init; } = [];

    /// <summary>
    /// How sure each field is and where in the file it was found, by JSON pointer into this document ("/email", "/experience/0/title").
    /// Empty for data that a person typed or imported.
    /// </summary>
    public IReadOnlyDictionary<string, FieldEvidence> Evidence { get; init; } = new Dictionary<string, FieldEvidence>();

    /// <summary>The JSON Resume document this came from, kept so that what has no place here is not lost on the way out; null otherwise.</summary>
    public System.Text.Json.JsonElement? JsonResume { get; init; }
}
